using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>A day in a cell, year first: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日. What else is printed, such as 5/3/2024, is no certain day.</summary>
internal static class CellDate
{
    /// <summary>Reads the text of a cell, blanks around it taken off; null if it is no day and nothing else.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[ValueGrammar.MaxLength];
        var length = HasSplitNumber(text) ? -1 : Folding.Fold(text, folded);
        return length > 0 && DateGrammar.Read(folded[..length]) is { AgencyLength: 0 } date ? date.Date : null;
    }

    /// <summary>Whether white space stands between two digits: folded, they would be one number.</summary>
    private static bool HasSplitNumber(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length - 1; at++)
            if (char.IsWhiteSpace(text[at]) && char.IsDigit(text[at - 1]))
                for (var next = at + 1; next < text.Length && (char.IsWhiteSpace(text[next]) || char.IsDigit(text[next])); next++)
                    if (char.IsDigit(text[next]))
                        return true;
        return false;
    }
}

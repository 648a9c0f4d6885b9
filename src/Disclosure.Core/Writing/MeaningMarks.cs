using System.Text;

namespace Disclosure.Writing;

/// <summary>
/// What a label says that no misprint may change: its digits and numerals, single letters, negations, and words that have an opposite, in their
/// order. Two labels with other marks are never taken for each other.
/// </summary>
internal static class MeaningMarks
{
    private const string ChineseNumerals = "〇零一二三四五六七八九十百千万亿两几";

    /// <summary>Marks that change a number or stand for a word.</summary>
    private const string Signs = "<>≤≥%‰+=±&";

    /// <summary>The marks of a text as printed, a blank behind each.</summary>
    public static string Of(ReadOnlySpan<char> printed)
    {
        var marks = new StringBuilder();
        var behindDigit = false;
        for (var at = 0; at < printed.Length;)
        {
            var length = LetterCount(printed.Slice(at));
            if (length > 0)
                AddWord(marks, printed.Slice(at, length).ToString().ToLowerInvariant());
            else if (FoldingMap.Fold(printed[at]) is not '\0' and var folded)
                behindDigit = AddCharacter(marks, folded, behindDigit);
            behindDigit &= length == 0;
            at += Math.Max(length, 1);
        }

        return marks.ToString();
    }

    /// <summary>Adds a character that is no letter, if it is a mark.</summary>
    /// <returns>Whether it is a digit: what stands behind one may be part of the number.</returns>
    private static bool AddCharacter(StringBuilder marks, char folded, bool behindDigit)
    {
        var isDigit = char.IsNumber(folded);
        if (isDigit || ChineseNumerals.IndexOf(folded) >= 0 || Signs.IndexOf(folded) >= 0 || Opposites.Has(folded) || (behindDigit && folded is ',' or '-' or '/' or ':'))
            marks.Append(folded).Append(' ');
        return isDigit;
    }

    private static void AddWord(StringBuilder marks, string word)
    {
        if (word.Length == 1 || Opposites.Has(word))
            marks.Append(word).Append(' ');
        else if (Opposites.PrefixOf(word) is { } prefix)
            marks.Append(prefix).Append("- ");
    }

    /// <summary>How many Latin letters a text begins with.</summary>
    private static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && FoldingMap.Fold(text[count]) is >= 'a' and <= 'z')
            count++;
        return count;
    }
}

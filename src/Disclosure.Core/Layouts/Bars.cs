using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>The bars that set cells off from one another, and the lines that hold them.</summary>
internal static class Bars
{
    private const char Bar = '|', WideBar = '｜';

    public static bool Is(char c) => c is Bar or WideBar;

    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Bar, WideBar);

    /// <summary>Where the first one stands; -1 for none.</summary>
    public static int First(ReadOnlySpan<char> text) => text.IndexOfAny(Bar, WideBar);

    public static int Count(ReadOnlySpan<char> text) => text.Count(Bar) + text.Count(WideBar);

    /// <summary>Whether a line holds bars and nothing else.</summary>
    public static bool AreAll(ReadOnlySpan<char> line) => AreIn(line) && WithoutEnds(line).IsEmpty;

    /// <summary>Whether a bar stands between two cells of a line.</summary>
    public static bool StandBetween(ReadOnlySpan<char> line) => AreIn(WithoutEnds(line));

    /// <summary>Whether two of them stand together, with nothing between them.</summary>
    public static bool StandTogether(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
            if (Is(text[at]) && Is(text[at - 1]))
                return true;
        return false;
    }

    /// <summary>A cell without the blanks beside its bars, and without characters that are not seen there.</summary>
    public static (int Start, int Length) Cell(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsNothing(text[start]))
            start++;
        while (end > start && IsNothing(text[end - 1]))
            end--;
        return (start, end - start);
    }

    private static ReadOnlySpan<char> WithoutEnds(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && (Is(line[start]) || IsNothing(line[start])))
            start++;
        while (end > start && (Is(line[end - 1]) || IsNothing(line[end - 1])))
            end--;
        return line[start..end];
    }

    private static bool IsNothing(char c) => char.IsWhiteSpace(c) || (c > '\u007F' && Unseen.Is(c));
}

using Disclosure.Writing;

namespace Disclosure.Layouts.Pieces;

/// <summary>Tells words that are values from other words: figures, with a sign or a unit, and marks for nothing.</summary>
internal static class ValueWords
{
    private const int LongestMark = 4;

    private const string Signs = "+-−－＋增减增減";

    private const string InFigures = "0123456789０１２３４５６７８９,，.．%％";

    private const string Units = "元圆圓万萬亿億千百件条條宗项項个個";

    /// <summary>Whether a word is a value.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (IsMark(word))
            return true;
        var end = FigureEnd(word);
        if (end == 0 || word[end - 1] is '.' or '．' or ',' or '，')
            return false;
        var rest = word[end..];
        rest = rest[UnitLength(rest)..];
        return rest.IsEmpty || (FoldingMap.Fold(rest[0]) == '(' && FoldingMap.Fold(rest[^1]) == ')' && !IsDigit(rest[1]));
    }

    /// <summary>Where a figure ends that begins a text, without a unit; 0 if none does.</summary>
    public static int FigureEnd(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < 2 && Signs.Contains(text[at]))
            at++;
        if (at == text.Length || !IsDigit(text[at]))
            return 0;
        while (at < text.Length && (InFigures.Contains(text[at]) || Unseen.Is(text[at])))
            at++;
        return at;
    }

    /// <summary>Whether a character is a digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>How many units stand at the beginning of a text.</summary>
    public static int UnitLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Units) is var other && other < 0 ? text.Length : other;

    private static bool IsMark(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestMark)
            return false;
        if (word is "/" or "／" or "无" or "無" or "空")
            return true;
        foreach (var c in word)
            if (FoldingMap.Fold(c) != '-')
                return false;
        return word.Length > 0;
    }
}

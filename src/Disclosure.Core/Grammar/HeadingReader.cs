using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>
/// Reads the numbering in front of a heading, in folded text: 一、 or 第一部分, the mark alone where the number was lost (、总体情况), or nothing.
/// A number in brackets is that of a part of a section. Every line can be one, so it is read without allocating; the tests have it as a grammar.
/// </summary>
internal static class HeadingReader
{
    private const string PartWord = "部分";

    /// <summary>Reads a folded line; null if it has no numbering of a section.</summary>
    public static HeadingReading? Read(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2)
            return null;
        if (IsMark(folded[0]))
            return new HeadingReading(HeadingNumber.Lost, 0, 1);
        if (folded[0] == '第')
            return ReadPart(folded);
        if (ReadNumeral(folded, 0, out var end) is not { } number || end == folded.Length)
            return null;
        return IsMark(folded[end]) && end + 1 < folded.Length
            ? new HeadingReading(HeadingNumber.Printed, number, end + 1)
            : new HeadingReading(HeadingNumber.Unmarked, number, end);
    }

    /// <summary>Whether a line that begins so can have a numbering: most lines are ruled out here.</summary>
    /// <param name="printed">The character as printed; one that folding drops can stand before anything.</param>
    public static bool CanBeginWith(char printed) =>
        FoldingMap.Fold(printed) is var folded && (folded is '\0' or '第' || IsMark(folded) || SectionNumbering.IsNumeral(folded));

    private static HeadingReading? ReadPart(ReadOnlySpan<char> folded)
    {
        if (ReadNumeral(folded, 1, out var end) is not { } number || !folded[end..].StartsWith(PartWord))
            return null;
        end += PartWord.Length;
        if (end < folded.Length && IsMark(folded[end]))
            end++;
        return end < folded.Length ? new HeadingReading(HeadingNumber.Printed, number, end) : null;
    }

    /// <summary>Reads one or two numerals: as many as stand there.</summary>
    private static int? ReadNumeral(ReadOnlySpan<char> folded, int start, out int end)
    {
        end = start;
        while (end < folded.Length && end - start < 2 && SectionNumbering.IsNumeral(folded[end]))
            end++;
        return SectionNumbering.Value(folded[start..end]);
    }

    private static bool IsMark(char c) => c is ',' or ':';
}

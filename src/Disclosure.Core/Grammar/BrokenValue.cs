using Disclosure.Grammar.Fast;
using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>
/// Lines of one cell. A figure, its unit and its note may be broken over lines; but what stands below nothing, and a figure below a figure or a mark,
/// may belong elsewhere: a page number, or the row below.
/// </summary>
internal static class BrokenValue
{
    /// <summary>Whether it cannot be told which line of a cell is its value.</summary>
    public static bool AreAmbiguous(ReadOnlySpan<char> raw, NilMarks marks, string unit)
    {
        if (!raw.ContainsAny('\n', '\r'))
            return false;
        var isFirst = true;
        var (beginsBlank, hasValue) = (false, false);
        while (raw.Length > 0)
        {
            var end = LineEnds.Next(raw, 0);
            var state = ValueScanner.Read(raw[..end], marks, unit).State;
            if (state != CellState.Blank && (beginsBlank || (hasValue && state == CellState.Number)))
                return true;
            beginsBlank |= isFirst && state == CellState.Blank;
            hasValue |= state is CellState.Number or CellState.NilMark;
            isFirst = false;
            raw = raw[Math.Min(end + 1, raw.Length)..];
        }

        return false;
    }
}

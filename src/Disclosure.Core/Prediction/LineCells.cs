using Disclosure.Forms;
using Disclosure.Forms.Fast;

namespace Disclosure.Prediction;

/// <summary>One cell a line and nothing else: cells without text are not printed. A blank line among the values of a row could be one, so it is none.</summary>
internal readonly struct LineCells : ICellLayout
{
    public static bool ShowsBlanks => false;

    public static bool HasLead => false;

    public static int EndLength => 1;

    public static PrintedText Text(PrintedTable table) => table.Lines;

    public static bool EndsAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && text[at] == '\n';

    public static bool Begin(ref TableWalk walk, PrintedCell cell) => true;

    public static bool Read(ref TableWalk walk, PrintedCell cell)
    {
        if (cell.Kind == PrintedCellKind.Continuation)
            return true;
        if (cell.Kind != PrintedCellKind.Label)
            return !walk.IsAtBlankLine() && walk.TakeLine(cell);
        walk.SkipBlankLines();
        return walk.TakeLines(cell);
    }

    /// <summary>At the very end of a text the last value may be the number of a label that was cut off.</summary>
    public static bool End(ref TableWalk walk, PrintedTable table) => walk.IsBehindLineEnd;
}

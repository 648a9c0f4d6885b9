using Disclosure.Forms;
using Disclosure.Forms.Fast;

namespace Disclosure.Prediction;

/// <summary>Rows of the full grid between TABs: merged cells leave empty ones behind, short rows are padded.</summary>
internal readonly struct GridCells : ICellLayout
{
    public static bool ShowsBlanks => true;

    public static bool HasLead => true;

    public static int EndLength => 0;

    public static PrintedText Text(PrintedTable table) => table.Grid;

    public static bool EndsAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && text[at] is '\t' or '\n';

    public static bool Begin(ref TableWalk walk, PrintedCell cell) =>
        cell.BeginsRow ? !walk.HasBegun || EndRow(ref walk, cell.Padding) : walk.TrySkip('\t');

    public static bool Read(ref TableWalk walk, PrintedCell cell)
    {
        var start = walk.At;
        return walk.Take(cell, start, walk.SkipToCellEnd()) && Pad(ref walk, cell.Span - 1);
    }

    public static bool End(ref TableWalk walk, PrintedTable table) => EndRow(ref walk, table.Padding);

    private static bool EndRow(ref TableWalk walk, int padding)
    {
        if (!Pad(ref walk, padding) || !walk.IsAtLineEnd)
            return false;
        walk.SkipLineEnd();
        return true;
    }

    private static bool Pad(ref TableWalk walk, int count)
    {
        for (; count > 0; count--)
            if (!walk.TrySkip('\t'))
                return false;
        return true;
    }
}

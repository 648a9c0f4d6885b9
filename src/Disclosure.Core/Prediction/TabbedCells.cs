using Disclosure.Forms;
using Disclosure.Forms.Fast;

namespace Disclosure.Prediction;

/// <summary>A cell a line behind a TAB. A blank line ends a row; a line without TAB goes on in the cell above.</summary>
internal readonly struct TabbedCells : ICellLayout
{
    /// <summary>A cell of more characters, blanks included, is no label.</summary>
    private const int LongestLabel = 1000;

    public static bool ShowsBlanks => true;

    public static bool HasLead => true;

    public static int EndLength => 1;

    public static PrintedText Text(PrintedTable table) => table.Tabbed;

    /// <summary>Only if a TAB or an empty line follows, the cell does not go on.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        (uint)(at + 1) < (uint)text.Length && text[at] == '\n' && text[at + 1] is '\t' or '\n';

    public static bool Begin(ref TableWalk walk, PrintedCell cell) =>
        (!cell.BeginsRow || !walk.HasBegun || walk.SkipBlankLines()) && walk.TrySkip('\t');

    /// <summary>A label may be broken over lines, a value not.</summary>
    public static bool Read(ref TableWalk walk, PrintedCell cell)
    {
        var start = walk.At;
        while (true)
        {
            var end = walk.SkipToCellEnd();
            if (walk.IsAt('\t'))
                return false;
            walk.SkipLineEnd();
            if (walk.IsAtEnd || walk.IsAt('\t') || walk.IsAtBlankLine())
                return walk.Take(cell, start, end);
            if (cell.Kind != PrintedCellKind.Label || end - start > LongestLabel)
                return false;
        }
    }

    public static bool End(ref TableWalk walk, PrintedTable table) => walk.IsAtEnd || walk.SkipBlankLines();
}

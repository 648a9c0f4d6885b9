namespace Disclosure;

/// <summary>One cell a line and nothing else: cells without text are not printed.</summary>
internal readonly struct LineCells : ICellLayout
{
    public static bool ShowsBlanks => false;

    public static bool HasLead => false;

    public static int EndLength => 1;

    public static string Labels(PrintedRun run) => run.Lines;

    public static string Print(PrintedRun run) =>
        string.Concat(run.Labels.Where(label => label.Kind == PrintedCellKind.Label).Select(label => label.Text + '\n'));

    public static bool EndsAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && text[at] == '\n';

    public static bool Begin(ref TableWalk walk, PrintedCell cell)
    {
        if (walk.HasBegun && cell.Kind != PrintedCellKind.Continuation)
            walk.SkipBlankLines();
        return true;
    }

    public static bool Read(ref TableWalk walk, PrintedCell cell) => cell.Kind switch
    {
        PrintedCellKind.Label => walk.TakeLines(cell),
        PrintedCellKind.Value => walk.TakeLine(cell),
        _ => true,
    };

    /// <summary>At the very end of a text the last value may be the number of a label that was cut off.</summary>
    public static bool End(ref TableWalk walk, PrintedTable table) => walk.IsBehindLineEnd;
}

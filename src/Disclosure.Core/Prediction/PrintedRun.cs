namespace Disclosure;

/// <summary>Labels of a printed table that stand one behind the other, and the values that follow them: most often a row.</summary>
internal sealed class PrintedRun
{
    /// <param name="labels">The labels, with the cells that go on from above.</param>
    /// <param name="values">The values.</param>
    /// <param name="begins">Whether the table begins with them.</param>
    public PrintedRun(PrintedCell[] labels, PrintedCell[] values, bool begins)
    {
        Labels = labels;
        Values = values;
        PlainSlots = new int[values.Length];
        for (var index = 0; index < values.Length; index++)
            PlainSlots[index] = IsPlain(values[index], index) ? values[index].Slot : -1;
        Heads = [.. labels.Where(label => label.BeginsBlock || label.Power is not null)];
        var value = values.Length > 0 ? values[0] : null;
        Tabbed = PrintedWording.Of<TabbedCells>(labels, value, begins);
        Grid = PrintedWording.Of<GridCells>(labels, value, begins);
        Lines = PrintedWording.Of<LineCells>(labels, value, begins);
    }

    public PrintedCell[] Labels { get; }

    public PrintedCell[] Values { get; }

    /// <summary>The slot of each value; -1 for one that is to be looked at closely: money, whose unit may stand in the head, and one that begins a row.</summary>
    public int[] PlainSlots { get; }

    /// <summary>Those of the labels that say in which unit the values below them are.</summary>
    public PrintedCell[] Heads { get; }

    /// <summary>The labels as <see cref="TabbedCells"/> writes them.</summary>
    public PrintedWording Tabbed { get; }

    /// <summary>The labels as <see cref="GridCells"/> writes them.</summary>
    public PrintedWording Grid { get; }

    /// <summary>The labels as <see cref="LineCells"/> writes them.</summary>
    public PrintedWording Lines { get; }

    private static bool IsPlain(PrintedCell value, int index) => value.ValueKind != Schema.ValueKind.Money && (index == 0 || !value.BeginsRow);

    /// <summary>Cuts the cells of a table into runs.</summary>
    public static PrintedRun[] Of(List<PrintedCell> cells)
    {
        var runs = new List<PrintedRun>();
        for (var at = 0; at < cells.Count;)
        {
            var values = cells.FindIndex(at, cell => cell.Kind == PrintedCellKind.Value);
            values = values < 0 ? cells.Count : values;
            var end = cells.FindIndex(values, cell => cell.Kind != PrintedCellKind.Value);
            end = end < 0 ? cells.Count : end;
            runs.Add(new PrintedRun([.. cells[at..values]], [.. cells[values..end]], begins: at == 0));
            at = end;
        }

        return [.. runs];
    }
}

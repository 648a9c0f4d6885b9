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
        Tabbed = TabbedCells.Print(this, begins);
        Grid = GridCells.Print(this, begins);
        Lines = LineCells.Print(this);
    }

    public PrintedCell[] Labels { get; }

    public PrintedCell[] Values { get; }

    /// <summary>The slot of each value; -1 for one that is to be looked at closely: money, whose unit may stand in the head, and one that begins a row.</summary>
    public int[] PlainSlots { get; }

    /// <summary>Those of the labels that say in which unit the values below them are.</summary>
    public PrintedCell[] Heads { get; }

    /// <summary>The labels in their official wording as <see cref="TabbedCells"/> writes them, up to the first character of the first value.</summary>
    public string Tabbed { get; }

    /// <summary>The same as <see cref="GridCells"/> writes it.</summary>
    public string Grid { get; }

    /// <summary>The same as <see cref="LineCells"/> writes it.</summary>
    public string Lines { get; }

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

namespace Disclosure.Testing;

/// <summary>
/// What lines say that were cut, moved or doubled. Exactly as many values as a row has columns, right behind its label, are its values, whatever they were
/// before: the document is then another one, and nobody can tell that it was damaged.
/// </summary>
internal static class StatedRows
{
    /// <summary>Takes what a damaged document says of its rows into its truth.</summary>
    public static void Apply(DamagedDocument document)
    {
        if (document.HasRowLines)
            ApplyRows(document);
        else
            ApplyCells(document);
    }

    private static void ApplyCells(DamagedDocument document)
    {
        foreach (var run in ValueRun.Of(document))
        {
            if (run.Values.Length == run.Slots.Length && !run.IsOwn)
                State(document, run.Values, run.Slots, run.IsClear);
            else if (!document.Clean.Layout.KeepsBlanks && run.Values.Length < run.Slots.Length && ByHead(document, run) is { } slots)
                State(document, run.Values, slots, isCertain: false);
        }
    }

    private static void State(DamagedDocument document, TextLine[] values, int[] slots, bool isCertain)
    {
        for (var i = 0; i < slots.Length; i++)
            if (slots[i] >= 0)
                document.Truth.State(slots[i], PrintedNumber.Of(document.Clean.Layout.CellOf(values[i].Text), document.Clean, slots[i]), isCertain);
    }

    /// <summary>
    /// The slots of a row by what is left of the head of its block, if as many labels are left as the row has values: the layout then dropped exactly
    /// as many blanks as the damage took labels.
    /// </summary>
    private static int[]? ByHead(DamagedDocument document, ValueRun run)
    {
        var left = new HashSet<int>();
        for (var at = 0; at < document.Lines.Count; at++)
            if (document.Lines[at] is { IsChanged: false, Cells: [{ Role: CellRole.Head, Slots: [var first, ..] } head] } && (IsOfHead(document, first, at - 1) || IsOfHead(document, first, at + 1)))
                left.UnionWith(head.Slots);
        int[] slots = [.. run.Slots.Where(left.Contains)];
        return slots.Length == run.Values.Length && slots.Length < run.Slots.Count(static slot => slot >= 0) ? slots : null;
    }

    /// <summary>Whether a line is of the head over a slot: a label beside it then stands where it was printed.</summary>
    private static bool IsOfHead(DamagedDocument document, int slot, int at) => at >= 0 && at < document.Lines.Count && document.Lines[at].Cells is [var cell]
        && (cell.Role == CellRole.Corner || (cell is { Role: CellRole.Head or CellRole.HeadGroup, Slots: [var other, ..] } && document.Clean.Slots.OfBlock(other) == document.Clean.Slots.OfBlock(slot)));

    private static void ApplyRows(DamagedDocument document)
    {
        foreach (var line in document.Lines)
        {
            var first = Array.FindIndex(line.Cells, cell => cell.Role == CellRole.Value);
            if (first < 0)
                continue;
            var (cells, slots) = (document.Clean.Layout.Split(line.Text), line.Cells[first].Slots);
            var column = document.Clean.PlaceOfValues(slots);
            var isMoved = line.IsChanged || document.Clean.Layout.PlaceOf(line.Cells, first) != column;
            if (isMoved && (document.Clean.LabelOf(slots) is not { } label || cells.Take(column).Contains(label)))
                ApplyRow(document, cells, column, slots);
            if (Array.Find(line.Cells, cell => cell.Role == CellRole.RowGroup) is { Text.Length: > 0 } group && !line.Cells.Any(static cell => cell is { Role: CellRole.Row, Text.Length: > 0 })
                && document.Clean.Slots.OfRowLike(group) is { } others)
                ApplyRow(document, cells, column, others);
        }
    }

    /// <summary>Numbers that stand in the columns of a row are its values, unless there are others: these show that it was shifted.</summary>
    private static void ApplyRow(DamagedDocument document, string[] cells, int column, int[] slots)
    {
        if (Enumerable.Range(0, cells.Length).Any(i => (i < column || i >= column + slots.Length) && PrintedNumber.Is(cells[i])))
            return;
        for (var i = 0; i < slots.Length; i++)
            if (slots[i] >= 0 && PrintedNumber.Of(column + i < cells.Length ? cells[column + i] : "", document.Clean, slots[i]) is { } number
                && number.Value != document.Truth.Own(slots[i]))
                document.Truth.State(slots[i], number, isCertain: false);
    }
}

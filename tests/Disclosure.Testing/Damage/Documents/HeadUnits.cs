namespace Disclosure.Testing;

/// <summary>Whether amounts still stand below the head that gives their unit, as far as they did.</summary>
internal static class HeadUnits
{
    /// <summary>Takes into the truth of a document which amounts have lost their head: they may be read without a unit.</summary>
    public static void Apply(DamagedDocument document)
    {
        foreach (var (slot, distance) in document.Clean.Amounts)
            if (Distance(document.Lines, slot) != distance || !IsIntact(document, slot))
                document.Truth.OpenUnit(slot);
    }

    /// <summary>How many lines an amount stands below its head; -1 if one of them is not there.</summary>
    public static int Distance(IReadOnlyList<TextLine> lines, int slot)
    {
        var head = -1;
        for (var at = 0; at < lines.Count; at++)
        {
            foreach (var cell in lines[at].Cells)
            {
                if (cell.Role == CellRole.Head && cell.Slots.Contains(slot))
                    head = at;
                else if (cell.Role == CellRole.Value && cell.Slot == slot)
                    return head < 0 ? -1 : at - head;
            }
        }

        return -1;
    }

    private static bool IsIntact(DamagedDocument document, int slot) => !HasRunTogether(document, slot) && document.Lines.Any(line => line is { IsChanged: false, IsPart: false }
        && line.Cells.Any(cell => cell.Role == CellRole.Head && cell.Slots.Contains(slot) && cell.Text == document.Clean.Picture.Labels[document.Clean.Slots.Column(slot).Label]));

    /// <summary>Whether the row of an amount on a page may have become one with its head: a tag of it is not as it was.</summary>
    private static bool HasRunTogether(DamagedDocument document, int slot) => document.Clean.Layout is PageRowsLayout
        && document.Lines.Any(line => line.IsChanged && line.Cells.Any(cell => cell.Role == CellRole.Value && cell.Slot == slot));
}

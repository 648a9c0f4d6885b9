using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>The rows of a table from top to bottom, with the merges of the printed form. Layouts differ only in how they write them down.</summary>
internal static class TableRows
{
    /// <summary>Prints the rows of a table.</summary>
    public static IEnumerable<PrintedCell[]> Of(ReportPicture picture, TableDefinition table) =>
        table.Blocks.SelectMany(block => Of(picture, BlockPlan.Of(picture, block)));

    /// <summary>Prints the rows of a block.</summary>
    public static IEnumerable<PrintedCell[]> Of(ReportPicture picture, BlockPlan plan)
    {
        if (plan.Block.Label is { } label)
            yield return [new PrintedCell(picture.Labels[label], Width(picture, plan)) { Role = CellRole.Header, Slots = plan.AllSlots() }];
        foreach (var row in plan.Block.IsAcross ? Across(picture, plan) : Down(picture, plan))
            yield return row;
    }

    /// <summary>Prints the values of slots that stand on one line.</summary>
    public static IEnumerable<PrintedCell> Values(ReportPicture picture, int[] slots) => slots.Select(slot => slot < 0
        ? new PrintedCell("")
        : new PrintedCell(picture.Cells[slot].Printed) { Role = CellRole.Value, Slot = slot, Slots = slots });

    private static int Width(ReportPicture picture, BlockPlan plan) =>
        plan.Head.Sum(node => node.Width) + (plan.Block.IsAcross ? 0 : new RowLabels(picture, plan).Width);

    private static IEnumerable<PrintedCell[]> Across(ReportPicture picture, BlockPlan plan)
    {
        foreach (var row in TableHead.Rows(picture.Labels, plan.Head, corner: null, cornerWidth: 0))
            yield return row;
        yield return [.. Values(picture, plan.SlotsAcross())];
    }

    private static IEnumerable<PrintedCell[]> Down(ReportPicture picture, BlockPlan plan)
    {
        var labels = new RowLabels(picture, plan);
        foreach (var row in Head(picture, plan, labels.Width))
            yield return row;
        for (var place = 0; place < labels.Rows.Count; place++)
            yield return [.. labels.Print(place, labels.Width), .. Values(picture, plan.SlotsOf(labels.Rows[place]))];
    }

    /// <summary>Prints the head of a block whose rows stand below one another.</summary>
    public static IEnumerable<PrintedCell[]> Head(ReportPicture picture, BlockPlan plan, int labelWidth) =>
        TableHead.Rows(picture.Labels, plan.Head, plan.Block.HeadNotes.Count > 0 ? plan.Block.HeadNotes[0] : null, labelWidth);
}

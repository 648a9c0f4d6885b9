using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Prints a block in another plan: other rows, columns or labels over them than the form has, or in another order.</summary>
internal static class PlanEdit
{
    /// <summary>Draws a block and prints it by another plan.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="change">The other plan; null if the block cannot be printed so.</param>
    /// <param name="finish">What happens to the printed rows of the block.</param>
    public static bool Change(
        DamagedDocument document, Random random, Func<BlockPlan, BlockPlan?> change, Func<List<PrintedCell[]>, IEnumerable<PrintedCell[]>>? finish = null)
    {
        var page = new PageEdit(document);
        var tables = page.Tables.ToArray();
        var part = tables[random.Next(tables.Length)];
        var blocks = TableOf(document, part).Blocks;
        var chosen = blocks[random.Next(blocks.Count)];
        if (change(BlockPlan.Of(document.Clean.Picture, chosen)) is not { } changed)
            return false;
        document.Truth.Touch(BlockPlan.Of(document.Clean.Picture, chosen).AllSlots());
        List<PrintedCell[]> rows = [];
        foreach (var block in blocks)
        {
            List<PrintedCell[]> printed = [.. TableRows.Of(document.Clean.Picture, block == chosen ? changed : BlockPlan.Of(document.Clean.Picture, block))];
            rows.AddRange(block == chosen && finish is not null ? finish(printed) : printed);
        }

        page.Replace(part, rows);
        return page.Print();
    }

    /// <summary>Prints the blocks of a table in another order, or only some of them.</summary>
    public static bool ChangeBlocks(DamagedDocument document, Random random, Func<BlockPlan[], BlockPlan[]> change)
    {
        var page = new PageEdit(document);
        int[] tables = [.. page.Tables.Where(part => TableOf(document, part).Blocks.Count > 1)];
        if (tables.Length == 0)
            return false;
        var part = tables[random.Next(tables.Length)];
        BlockPlan[] plans = [.. TableOf(document, part).Blocks.Select(block => BlockPlan.Of(document.Clean.Picture, block))];
        var changed = change(plans);
        document.Truth.Touch(plans.SelectMany(plan => plan.AllSlots()));
        page.Replace(part, changed.SelectMany(plan => TableRows.Of(document.Clean.Picture, plan)));
        return page.Print();
    }

    private static TableDefinition TableOf(DamagedDocument document, int part) =>
        document.Clean.Picture.Edition.Tables[document.Clean.Page.Parts[part].Table];
}

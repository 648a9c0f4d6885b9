namespace Disclosure.Testing;

/// <summary>Rows and blocks with their values in another order, added, removed, or there twice with other values.</summary>
internal static class RowDamage
{
    private static readonly string[] s_words = ["（八）其他情形", "网站访问量", "9.属于其他情形", "其他主动公开文件", "合计人次", "五、其他事项"];

    public static DamageKind[] Kinds { get; } =
    [
        new("rows", "permuted with their values", (document, random) => PlanEdit.Change(document, random, plan => Permuted(plan, random))),
        new("rows", "one removed", (document, random) => PlanEdit.Change(document, random, plan => Removed(plan, random))),
        new("rows", "foreign one added", (document, random) => AddRow(document, random, s_words[random.Next(s_words.Length)])),
        new("rows", "one there twice with other values", (document, random) => AddRow(document, random, null)),
        new("blocks", "permuted with their values", (document, random) => PlanEdit.ChangeBlocks(document, random, plans => Shuffled(plans, random))),
        new("blocks", "one removed", (document, random) => PlanEdit.ChangeBlocks(document, random, plans => [.. plans.Where((_, i) => i != random.Next(1, 20) % plans.Length)])),
    ];

    private static BlockPlan? Permuted(BlockPlan plan, Random random)
    {
        if (plan.Block.IsAcross || plan.Rows.Count < 2)
            return null;
        var rows = plan.Rows.ToArray();
        var from = random.Next(rows.Length - 1);
        random.Shuffle(rows.AsSpan(from, random.Next(2, rows.Length - from + 1)));
        return rows.SequenceEqual(plan.Rows) ? null : BlockPlan.Of(plan.Block, rows);
    }

    private static BlockPlan? Removed(BlockPlan plan, Random random)
    {
        if (plan.Block.IsAcross || plan.Rows.Count < 2)
            return null;
        var removed = random.Next(plan.Rows.Count);
        return BlockPlan.Of(plan.Block, [.. plan.Rows.Where((_, i) => i != removed)]);
    }

    private static BlockPlan[] Shuffled(BlockPlan[] plans, Random random)
    {
        var shuffled = plans.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Adds a row like another one, with other values.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="label">Its label; null for that of the other row.</param>
    private static bool AddRow(DamagedDocument document, Random random, string? label)
    {
        var page = new PageEdit(document);
        var rows = page.Find(static cell => cell.Role == CellRole.Row);
        if (rows.Count == 0)
            return false;
        var (model, place) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)]);
        if (model.Part != place.Part)
            return false;
        var cells = Array.ConvertAll(page.Rows(model.Part)[model.Row], cell => cell.Role switch
        {
            CellRole.Row => label is null ? cell : new PrintedCell(label, cell.Span),
            CellRole.Value => new PrintedCell(random.Next(10) == 0 ? "" : ForeignLines.LoneNumber(random)),
            CellRole.RowGroup => PrintedCell.Continuation(),
            _ => cell,
        });
        page.Touch(model);
        page.Rows(model.Part).Insert((label is null ? model.Row : place.Row) + 1, cells);
        return page.Print();
    }
}

using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Columns with their values in another order, added or removed, and heads with other rows than the form's.</summary>
internal static class ColumnDamage
{
    private const string Family = "columns";

    private static readonly string[] s_words = ["备注", "联系电话", "办公面积", "户籍人口", "序号", "网站点击量"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "permuted with their values", (document, random) => PlanEdit.Change(document, random, plan => Permuted(plan, random))),
        new(Family, "permuted, a group label lost", (document, random) => PlanEdit.Change(document, random, plan => Permuted(plan, random), rows => WithoutGroup(rows, random))),
        new(Family, "permuted under a flat head", (document, random) => PlanEdit.Change(document, random, plan => Permuted(plan, random) is { } permuted ? Flat(permuted) : null)),
        new(Family, "under a flat head", (document, random) => PlanEdit.Change(document, random, Flat)),
        new(Family, "permuted, narrower head rows", (document, random) => Ragged(document, random, plan => Permuted(plan, random))),
        new(Family, "narrower head rows", (document, random) => Ragged(document, random, static plan => plan)),
        new(Family, "foreign one added", (document, random) => PlanEdit.Change(document, random, plan => Added(plan, random), rows => Filled(rows, random))),
        new(Family, "one removed", (document, random) => PlanEdit.Change(document, random, plan => Removed(document, plan, random))),
        new(Family, "one removed, a foreign one elsewhere", (document, random) => PlanEdit.Change(
            document, random, plan => Removed(document, plan, random) is { } removed ? Added(removed, random) : null, rows => Filled(rows, random))),
    ];

    private static BlockPlan? Permuted(BlockPlan plan, Random random)
    {
        if (plan.Head.Sum(node => node.Width) < 2)
            return null;
        var head = HeadEdit.Permute(plan.Head, random);
        return head.SequenceEqual(plan.Head) ? null : plan with { Head = head };
    }

    /// <summary>Only the labels right over values; where rows stand side by side these alone say nothing.</summary>
    private static BlockPlan? Flat(BlockPlan plan) =>
        plan.Block.IsAcross || plan.Head.All(node => node.Children.Count == 0) ? null : plan with { Head = [.. plan.Head.SelectMany(node => node.Leaves)] };

    private static BlockPlan? Added(BlockPlan plan, Random random)
    {
        var word = s_words[random.Next(s_words.Length)];
        var foreign = new LabelNode(new LabelDefinition { Name = "Foreign", Text = word, Aliases = [] }, [], -1, []);
        return plan.Block.IsAcross ? null : plan with { Head = HeadEdit.Add(plan.Head, foreign, random) };
    }

    private static BlockPlan? Removed(DamagedDocument document, BlockPlan plan, Random random)
    {
        LabelNode[] leaves = [.. plan.Head.SelectMany(node => node.Leaves)];
        if (leaves.Length < 2)
            return null;
        var removed = leaves[random.Next(leaves.Length)];
        document.Truth.Lose(removed.Slots);
        return plan with { Head = HeadEdit.Remove(plan.Head, removed) };
    }

    private static IEnumerable<PrintedCell[]> WithoutGroup(List<PrintedCell[]> rows, Random random)
    {
        string[] groups = [.. rows.SelectMany(row => row).Where(cell => cell.Role == CellRole.HeadGroup).Select(cell => cell.Text)];
        var lost = groups.Length == 0 ? "" : groups[random.Next(groups.Length)];
        return rows.Select(row => Array.ConvertAll(row, cell => cell.Role == CellRole.HeadGroup && cell.Text == lost ? cell with { Text = "" } : cell));
    }

    /// <summary>Numbers, or sometimes nothing, in the cells of a foreign column.</summary>
    private static IEnumerable<PrintedCell[]> Filled(List<PrintedCell[]> rows, Random random)
    {
        var isBlank = random.Next(6) == 0;
        return rows.Select(row => Array.ConvertAll(row, cell =>
            cell is { Role: CellRole.Foreign, Text: "" } && !isBlank ? cell with { Text = ForeignLines.LoneNumber(random) } : cell));
    }

    /// <summary>Rows between TABs in which merged cells leave nothing behind, so that heads stand over no values.</summary>
    private static bool Ragged(DamagedDocument document, Random random, Func<BlockPlan, BlockPlan?> change)
    {
        if (!document.HasRowLines || !PlanEdit.Change(document, random, change, static rows => rows.Select(Narrow)))
            return false;
        for (var at = 0; at < document.Lines.Count; at++)
            document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.TrimEnd('\t') };
        document.Truth.TouchAll();
        return true;

        static PrintedCell[] Narrow(PrintedCell[] row) => [.. row.Where(cell => cell.Role != CellRole.Continuation).Select(cell => cell with { Span = 1 })];
    }
}

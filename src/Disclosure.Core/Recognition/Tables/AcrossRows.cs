using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>The rows that stand side by side in a block: those of the edition, and optional ones that its head names, in the place of others.</summary>
internal static class AcrossRows
{
    /// <summary>The indices of the rows.</summary>
    public static int[] Of(BlockDefinition block, HeadCells head)
    {
        var optional = new List<RowDefinition>();
        for (var row = 0; row < block.Rows.Count; row++)
            if (block.Rows[row].Replaces.Count > 0 && block.Rows[row].FirstSlot >= 0 && IsNamed(head, row))
                optional.Add(block.Rows[row]);
        var rows = new List<int>(block.Rows.Count);
        for (var row = 0; row < block.Rows.Count; row++)
            if (block.Rows[row].FirstSlot >= 0 && (block.Rows[row].Replaces.Count == 0 || optional.Contains(block.Rows[row])) && !optional.Exists(other => other.StandsFor(row)))
                rows.Add(row);
        return [.. rows];
    }

    private static bool IsNamed(HeadCells head, int row) =>
        head.Rows.Exists(cells => cells.Exists(cell => head.Means(cell, LabelRole.Row, row)));
}

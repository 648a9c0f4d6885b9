using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>The rows of a head: groups over their parts, and labels that reach down to the values merged with the cells below them.</summary>
internal static class TableHead
{
    /// <summary>Prints a head.</summary>
    /// <param name="labels">The wording of the labels; one that is not among them is printed as the form does.</param>
    /// <param name="nodes">The labels over the values.</param>
    /// <param name="corner">The label over the row labels; null for none.</param>
    /// <param name="cornerWidth">Over how many columns of row labels the corner goes; 0 if there are none.</param>
    public static IEnumerable<PrintedCell[]> Rows(
        IReadOnlyDictionary<LabelDefinition, string> labels, LabelNode[] nodes, LabelDefinition? corner, int cornerWidth)
    {
        var depth = nodes.Max(node => node.Depth);
        for (var level = 0; level < depth; level++)
        {
            var row = new List<PrintedCell>();
            if (cornerWidth > 0)
                row.Add(level == 0
                    ? new PrintedCell(corner is null ? "" : labels[corner], cornerWidth) { Role = CellRole.Corner }
                    : PrintedCell.Continuation(cornerWidth));
            foreach (var node in nodes)
                AddLevel(row, node, level);
            yield return [.. row];
        }

        void AddLevel(List<PrintedCell> row, LabelNode node, int level)
        {
            if (level == 0)
                row.Add(Cell(node));
            else if (node.Children.Count == 0)
                row.Add(PrintedCell.Continuation());
            foreach (var child in level == 0 ? [] : node.Children)
                AddLevel(row, child, level - 1);
        }

        PrintedCell Cell(LabelNode node) => new(labels.TryGetValue(node.Label, out var text) ? text : node.Label.Text, node.Width)
        {
            Role = node.Children.Count > 0 ? CellRole.HeadGroup : CellRole.Head,
            Slots = node.Slots,
        };
    }
}

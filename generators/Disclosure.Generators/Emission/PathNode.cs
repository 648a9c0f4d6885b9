using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>A step of the paths that lead to rows or to columns: a group that paths name, or a row or column at their end.</summary>
internal sealed class PathNode
{
    private readonly List<PathNode> _children = [];

    private PathNode(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>The identifier.</summary>
    public string Name { get; }

    /// <summary>The official label.</summary>
    public string Text { get; }

    /// <summary>What a doc comment adds to a column's label.</summary>
    public string Note { get; private set; } = "";

    public bool IsLeaf { get; private set; }

    /// <summary>The block of a row.</summary>
    public int Block { get; private set; }

    /// <summary>The index of the row or column in its block.</summary>
    public int Index { get; private set; }

    public IReadOnlyList<PathNode> Children => _children;

    /// <summary>The paths to the rows of all blocks of a table.</summary>
    public static PathNode Of(TableDefinition table)
    {
        var root = new PathNode("", "");
        for (var b = 0; b < table.Blocks.Count; b++)
        {
            var block = table.Blocks[b];
            var start = block.Label is { } label && !block.IsTransparent ? root.Group(label) : root;
            for (var row = 0; row < block.Rows.Count; row++)
                start.Descend(block.RowGroups, block.Rows[row].Group).AddLeaf(block.Rows[row].Label, b, row, "");
        }

        return root;
    }

    /// <summary>The paths to the columns of a block.</summary>
    public static PathNode OfColumns(BlockDefinition block)
    {
        var root = new PathNode("", "");
        for (var column = 0; column < block.Columns.Count; column++)
            if (block.Columns[column].Kind != ValueKind.Ignored)
                root.Descend(block.ColumnGroups, block.Columns[column].Group)
                    .AddLeaf(block.Columns[column].Label, 0, column, NoteOf(block.Columns[column]));
        return root;
    }

    private static string NoteOf(ColumnDefinition column) => column.Kind switch
    {
        ValueKind.Money when column.Unit.Length > 0 => $": money, printed in {column.Unit}; in 元 where its unit is known",
        ValueKind.Money => ": money, in 元 where its unit is known",
        ValueKind.SignedCount => $": a change{(column.Unit.Length > 0 ? " in " + column.Unit : "")}, with its sign",
        ValueKind.Decimal => $": any number{(column.Unit.Length > 0 ? " in " + column.Unit : "")}",
        ValueKind.Percent => ": a percentage",
        ValueKind.Text => ": words",
        ValueKind.Date => ": a day",
        _ => column.Unit.Length > 0 ? ": counted in " + column.Unit : "",
    };

    private PathNode Descend(IReadOnlyList<GroupDefinition> groups, int group)
    {
        if (group < 0)
            return this;
        var parent = Descend(groups, groups[group].Parent);
        return groups[group].IsTransparent ? parent : parent.Group(groups[group].Label);
    }

    private PathNode Group(LabelDefinition label)
    {
        var group = _children.Find(child => child.Name == label.Name && !child.IsLeaf);
        if (group is null)
            _children.Add(group = new PathNode(label.Name, label.Text));
        return group;
    }

    private void AddLeaf(LabelDefinition label, int block, int index, string note) =>
        _children.Add(new PathNode(label.Name, label.Text) { IsLeaf = true, Block = block, Index = index, Note = note });
}

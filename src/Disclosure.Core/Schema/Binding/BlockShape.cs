using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A block as its lines give it: heads, columns, rows and rules.</summary>
internal sealed class BlockShape
{
    private readonly List<LabelDefinition> _heads = [];
    private readonly LabelDefinition? _header;
    private readonly bool _isTransparent = true;
    private readonly bool _isAcross;
    private readonly LabelTree _columns, _rows;

    /// <summary>Reads a block.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="rest">That line behind the block's name; null for a table that is one block.</param>
    /// <param name="editions">The names of the editions that have it.</param>
    /// <param name="labels">Makes labels.</param>
    /// <param name="errors">Takes errors.</param>
    public BlockShape(SchemaNode node, SchemaCursor? rest, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        Name = node.Rest().ReadWord();
        if (rest is not null)
        {
            var attribute = rest.ReadBrackets();
            _isTransparent = attribute?.ToString() == "heading";
            if (attribute is not null && !_isTransparent)
                errors.BadAttribute(attribute, "heading");
            _header = labels.Bind(Name.ToString(), rest.ReadRest(), node);
        }

        SchemaNode? columns = null, rows = null;
        foreach (var child in node.Children)
        {
            switch (child.Keyword.ToString())
            {
                case "head":
                    _heads.Add(labels.Bind("", child.Rest().ReadRest(), child));
                    break;
                case "across":
                    _isAcross = true;
                    break;
                case "columns":
                    columns = child;
                    break;
                case "rows":
                    rows = child;
                    break;
                case "rule":
                    Rules.Add(child);
                    break;
                default:
                    errors.UnknownStatement(child.Keyword, "head, across, columns, rows, rule or block");
                    break;
            }
        }

        if (columns is null || rows is null)
            errors.Empty(Name, rest is null ? "the table" : "the block");
        _columns = LabelTree.Read(columns, TreeKind.Columns, editions, labels, errors);
        _rows = LabelTree.Read(rows, TreeKind.Rows, editions, labels, errors);
    }

    public SchemaText Name { get; }

    public List<SchemaNode> Rules { get; } = [];

    public BlockDefinition Bind(int edition, ref int slots)
    {
        var rows = new List<RowDefinition>();
        foreach (var leaf in _rows.Leaves)
        {
            var isThere = leaf.Availability.IsIn(edition);
            rows.Add(new RowDefinition
            {
                Label = leaf.Label,
                Group = leaf.Group,
                FirstSlot = isThere ? slots : -1,
                Replaces = leaf.Availability.Replaces(edition),
            });
            if (isThere)
                slots += _columns.Leaves.Count;
        }

        return new BlockDefinition
        {
            Header = _header,
            IsTransparent = _isTransparent,
            Heads = _heads,
            IsAcross = _isAcross,
            RowGroups = _rows.Groups,
            Rows = rows,
            ColumnGroups = _columns.Groups,
            Columns = [.. _columns.Leaves.Select(leaf => new ColumnDefinition
            {
                Label = leaf.Label,
                Key = WithoutNote(leaf.Label.Text),
                Group = leaf.Group,
                Kind = leaf.Kind,
            })],
        };
    }

    /// <summary>The key of 本年收费金额（单位：万元） is 本年收费金额: the unit is no part of the name.</summary>
    private static string WithoutNote(string label) =>
        label.EndsWith("）", StringComparison.Ordinal) && label.IndexOf('（') is > 0 and var bracket ? label.Substring(0, bracket) : label;
}

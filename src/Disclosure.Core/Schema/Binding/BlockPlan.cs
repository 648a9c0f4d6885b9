using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A block as its lines give it: heads, columns, rows and rules.</summary>
internal sealed class BlockPlan
{
    private readonly SchemaErrors _errors;
    private readonly LabelBinder _labels;
    private readonly List<LabelDefinition> _heads = [];
    private readonly List<SchemaNode> _rules = [];
    private readonly bool _isTransparent = true;
    private readonly LabelTree _columns, _rows;
    private readonly IReadOnlyList<string> _keys;
    private SchemaNode? _columnLines, _rowLines, _across;
    private bool _hasUnknown;

    /// <summary>Reads a block.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="rest">That line behind the block's name; null for a table that is one block.</param>
    /// <param name="paths">The paths that code uses in the table.</param>
    /// <param name="editions">The names of the editions that have it.</param>
    /// <param name="labels">Makes labels.</param>
    /// <param name="errors">Takes errors.</param>
    public BlockPlan(SchemaNode node, SchemaCursor? rest, PathNames paths, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        _labels = labels;
        _errors = errors;
        Name = node.Rest().ReadWord();
        if (rest is not null)
        {
            var attribute = rest.ReadBrackets(errors);
            _isTransparent = attribute?.ToString() == "heading";
            if (attribute is not null && !_isTransparent)
                errors.BadAttribute(attribute, "heading", ["heading"]);
            Label = labels.Bind(Name.ToString(), rest.ReadRest(), node);
            if (!_isTransparent)
                paths.TryTake(Name, "", errors);
        }

        foreach (var child in node.Children)
            ReadStatement(child);
        if ((_columnLines is null || _rowLines is null) && !_hasUnknown)
            errors.Empty(Name, rest is null ? "the table" : "the block");
        _columns = LabelTree.Read(_columnLines, TreeKind.Columns, new PathNames(), [], labels, errors);
        _rows = LabelTree.Read(_rowLines, TreeKind.Rows, _isTransparent ? paths : paths.Below(Name.ToString()), editions, labels, errors);
        _keys = ColumnKeys.Of([.. _columns.Leaves.Select(leaf => (leaf.Label.Text, leaf.Group))], _columns.Groups);
        if (_rules.Count > 0 && _columnLines is not null && _rowLines is not null)
            ReadRules();
    }

    public SchemaText Name { get; }

    /// <summary>The row over the block; null for a table that is one block.</summary>
    public LabelDefinition? Label { get; }

    public List<RulePlan> Rules { get; } = [];

    /// <summary>The block in one edition. Rows that the edition does not have keep their index, and have no cells.</summary>
    /// <param name="edition">The index of the edition.</param>
    /// <param name="slots">The next free slot.</param>
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
            Label = Label,
            IsTransparent = _isTransparent,
            HeadNotes = _heads,
            IsAcross = _across is not null,
            RowGroups = _rows.Groups,
            Rows = rows,
            ColumnGroups = _columns.Groups,
            Columns =
            [
                .. _columns.Leaves.Select((leaf, index) =>
                    new ColumnDefinition { Label = leaf.Label, Key = _keys[index], Group = leaf.Group, Kind = leaf.Kind, Unit = leaf.Unit, Style = leaf.Style }),
            ],
        };
    }

    private void ReadStatement(SchemaNode node)
    {
        switch (Keywords.Of(node, _errors, "head", "across", "columns", "rows", "rule", "block"))
        {
            case "head":
                node.ForbidChildren(_errors);
                AddHead(node);
                break;
            case "across":
                node.ForbidChildren(_errors);
                node.Rest().ExpectEnd(_errors);
                Once(ref _across, node);
                break;
            case "columns":
                Once(ref _columnLines, node);
                break;
            case "rows":
                Once(ref _rowLines, node);
                break;
            case "rule":
                _rules.Add(node);
                break;
            default:
                _hasUnknown = true;
                break;
        }
    }

    private void AddHead(SchemaNode node)
    {
        var text = node.Rest().ReadRest();
        var head = _labels.Bind("", text, node);
        if (_heads.Exists(other => LabelFolding.Fold(other.Text) == LabelFolding.Fold(head.Text)))
            _errors.Unused(text, $"the head '{head.Text}' is there already; remove it");
        _heads.Add(head);
    }

    private void Once(ref SchemaNode? known, SchemaNode node)
    {
        if (known is null)
            known = node;
        else
            _errors.Repeated(node.Keyword);
    }

    private void ReadRules()
    {
        var names = new BlockNames(_rows, _columns, _errors);
        foreach (var node in _rules)
            if (RulePlan.Read(node, names, _errors) is { } rule)
                Rules.Add(rule);
    }
}

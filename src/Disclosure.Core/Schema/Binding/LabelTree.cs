using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What a tree of labels is for.</summary>
internal enum TreeKind
{
    /// <summary>The columns of a block: leaves have a kind of value.</summary>
    Columns,

    /// <summary>The rows of a block: leaves may belong to some editions only.</summary>
    Rows,
}

/// <summary>A line that names a row or a column.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Label">Its wording.</param>
/// <param name="Group">The index of its group; -1 for none.</param>
/// <param name="Kind">For a column: what kind of value it holds.</param>
/// <param name="Availability">For a row: which editions have it.</param>
internal sealed record LabelLeaf(SchemaText Name, LabelDefinition Label, int Group, ValueKind Kind, Availability Availability);

/// <summary>The lines under <c>columns</c> or <c>rows</c>: groups and leaves, nested by indentation.</summary>
internal sealed class LabelTree
{
    private readonly List<GroupDefinition> _groups = [];
    private readonly List<LabelLeaf> _leaves = [];
    private readonly Dictionary<string, SchemaText> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly TreeKind _kind;
    private readonly IReadOnlyList<string> _editions;
    private readonly LabelBinder _labels;
    private readonly SchemaErrors _errors;

    private LabelTree(TreeKind kind, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        _kind = kind;
        _editions = editions;
        _labels = labels;
        _errors = errors;
    }

    public IReadOnlyList<GroupDefinition> Groups => _groups;

    public IReadOnlyList<LabelLeaf> Leaves => _leaves;

    public static LabelTree Read(
        SchemaNode? node, TreeKind kind, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        var tree = new LabelTree(kind, editions, labels, errors);
        if (node is null)
            return tree;
        tree.ReadChildren(node, -1, "");
        if (tree._leaves.Count == 0)
            errors.Empty(node.Keyword, "the list of");
        foreach (var leaf in tree._leaves)
            leaf.Availability.Resolve(tree._leaves, leaf, errors);
        return tree;
    }

    /// <summary>Nesting is limited by the parser, so this ends on a small stack.</summary>
    private void ReadChildren(SchemaNode parent, int group, string path)
    {
        var siblings = new List<(SchemaText At, LabelDefinition Label, Availability Availability)>();
        foreach (var node in parent.Children)
        {
            var cursor = new SchemaCursor(node.Text);
            var name = cursor.ReadWord();
            if (!Identifiers.Check(name, node, "the name", _errors))
                continue;
            var attributes = new LeafAttributes(_kind, _editions, node.Children.Count > 0, _errors);
            attributes.Read(cursor.ReadBrackets());
            var at = cursor.ReadRest();
            var label = _labels.Bind(name.ToString(), at, node);
            CheckLabel(at, label, attributes.Availability, siblings);
            siblings.Add((at, label, attributes.Availability));
            Enter(node, name, label, attributes, group, path);
        }
    }

    private void Enter(SchemaNode node, SchemaText name, LabelDefinition label, LeafAttributes attributes, int group, string path)
    {
        var own = path + name;
        if (!(attributes.IsHeading && node.Children.Count > 0))
        {
            if (_paths.ContainsKey(own))
            {
                _errors.Duplicate(name, "the name");
                return;
            }

            _paths.Add(own, name);
        }

        if (node.Children.Count == 0)
        {
            _leaves.Add(new LabelLeaf(name, label, group, attributes.Kind, attributes.Availability));
            return;
        }

        _groups.Add(new GroupDefinition { Label = label, Parent = group, IsTransparent = attributes.IsHeading });
        ReadChildren(node, _groups.Count - 1, attributes.IsHeading ? path : own + ".");
    }

    /// <summary>Neighbours with one label could not be told apart on paper, unless no edition has both.</summary>
    private void CheckLabel(
        SchemaText at, LabelDefinition label, Availability availability, List<(SchemaText At, LabelDefinition Label, Availability Availability)> siblings)
    {
        foreach (var other in siblings)
            if (other.Label.Text == label.Text && availability.Overlaps(other.Availability))
            {
                _errors.DuplicateLabel(at, other.Label.Name);
                return;
            }
    }
}

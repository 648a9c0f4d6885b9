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
/// <param name="Label">Its identifier and wording.</param>
/// <param name="Group">The index of its group; -1 for none.</param>
/// <param name="Kind">For a column: what kind of value it holds.</param>
/// <param name="Unit">For a column: what its figures are counted in; empty for none.</param>
/// <param name="Style">For a column: how its figures are printed.</param>
/// <param name="Availability">For a row: which editions have it.</param>
internal sealed record LabelLeaf(LabelDefinition Label, int Group, ValueKind Kind, string Unit, FigureStyle Style, Availability Availability);

/// <summary>The lines under <c>columns</c> or <c>rows</c>: groups and leaves, nested by indentation.</summary>
internal sealed class LabelTree
{
    private readonly List<GroupDefinition> _groups = [];
    private readonly List<(int First, int Count)> _leafRanges = [];
    private readonly List<LabelLeaf> _leaves = [];
    private readonly TreeKind _kind;
    private readonly PathNames _paths;
    private readonly IReadOnlyList<string> _editions;
    private readonly LabelBinder _labels;
    private readonly SchemaErrors _errors;

    private LabelTree(TreeKind kind, PathNames paths, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        _kind = kind;
        _paths = paths;
        _editions = editions;
        _labels = labels;
        _errors = errors;
    }

    public IReadOnlyList<GroupDefinition> Groups => _groups;

    public IReadOnlyList<LabelLeaf> Leaves => _leaves;

    /// <summary>Reads a tree.</summary>
    /// <param name="node">The line above it; null if there is none.</param>
    /// <param name="kind">What the tree is for.</param>
    /// <param name="paths">The paths that are taken.</param>
    /// <param name="editions">The names of the editions that have the block.</param>
    /// <param name="labels">Makes labels.</param>
    /// <param name="errors">Takes errors.</param>
    public static LabelTree Read(
        SchemaNode? node, TreeKind kind, PathNames paths, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        var tree = new LabelTree(kind, paths, editions, labels, errors);
        if (node is null)
            return tree;
        node.Rest().ExpectEnd(errors);
        tree.ReadChildren(node, -1, "");
        if (node.Children.Count == 0 || (tree._leaves.Count > 0 && tree._leaves.TrueForAll(leaf => leaf.Kind == ValueKind.Ignored)))
            errors.Empty(node.Keyword, "the list of");
        var byName = Enumerable.Range(0, tree._leaves.Count).ToLookup(index => tree._leaves[index].Label.Name, StringComparer.Ordinal);
        foreach (var leaf in tree._leaves)
            leaf.Availability.Resolve(tree._leaves, byName, leaf, errors);
        return tree;
    }

    /// <summary>The leaves in a group and in the groups below it, which stand together: the index of the first, and how many they are.</summary>
    public (int First, int Count) LeavesOf(int group) => _leafRanges[group];

    /// <summary>Nesting is limited by the parser, so this ends on a small stack.</summary>
    private void ReadChildren(SchemaNode parent, int group, string path)
    {
        var siblings = new SiblingLabels(_errors);
        foreach (var node in parent.Children)
        {
            var cursor = new SchemaCursor(node.Text);
            var name = cursor.ReadWord();
            if (!Identifiers.Check(name, node, "the name", _errors))
                continue;
            var attributes = new LeafAttributes(_kind, _editions, node.Children.Count > 0, _errors);
            attributes.Read(cursor.ReadBrackets(_errors, out var areClosed), areClosed);
            var at = cursor.ReadRest();
            var label = _labels.Bind(name.ToString(), at, node);
            siblings.Add(at, label, attributes.Availability);
            if (attributes.IsHeading || _paths.TryTake(name, path, _errors))
                Enter(node, label, attributes, group, path);
        }
    }

    private void Enter(SchemaNode node, LabelDefinition label, LeafAttributes attributes, int group, string path)
    {
        if (node.Children.Count == 0)
        {
            var column = attributes.Column;
            var unit = column.Kind == ValueKind.Percent && HasSign(label, group) ? ValueKinds.PercentSign : column.Unit;
            _leaves.Add(new LabelLeaf(label, group, column.Kind, unit, column.Style, attributes.Availability));
            return;
        }

        var index = _groups.Count;
        _groups.Add(new GroupDefinition { Label = label, Parent = group, IsTransparent = attributes.IsHeading });
        _leafRanges.Add((_leaves.Count, 0));
        ReadChildren(node, index, attributes.IsHeading ? path : PathNames.Join(path, label.Name));
        var (first, _) = _leafRanges[index];
        _leafRanges[index] = (first, _leaves.Count - first);
    }

    /// <summary>Whether a column's head says by each of its wordings, or a group's over it, that its figures are percentages.</summary>
    private bool HasSign(LabelDefinition label, int group)
    {
        for (; group >= 0; group = _groups[group].Parent)
            if (HasSign(_groups[group].Label))
                return true;
        return HasSign(label);
    }

    private static bool HasSign(LabelDefinition label) => label.Aliases.Prepend(label.Text).All(wording => wording.IndexOfAny(['%', '％']) >= 0);
}

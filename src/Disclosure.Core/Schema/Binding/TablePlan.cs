using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The blocks of a table, read once for all the editions that share it.</summary>
internal sealed class TablePlan
{
    private readonly List<BlockPlan> _blocks = [];
    private readonly HashSet<string> _blockNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _blockLabels = new(StringComparer.Ordinal);
    private readonly PathNames _paths = new();
    private readonly SchemaErrors _errors;

    /// <summary>Reads a table.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="editions">The names of the editions that have it.</param>
    /// <param name="labels">Makes labels.</param>
    /// <param name="errors">Takes errors.</param>
    public TablePlan(SchemaNode node, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        Node = node;
        _errors = errors;
        if (!node.Children.Any(IsBlock))
            _blocks.Add(new BlockPlan(node, null, _paths, editions, labels, errors));
        else
            foreach (var child in node.Children)
                AddBlock(child, editions, labels);
    }

    public SchemaNode Node { get; }

    /// <summary>The blocks for one edition.</summary>
    /// <param name="edition">The index of the edition.</param>
    /// <param name="slots">The next free slot.</param>
    public IReadOnlyList<BlockDefinition> Bind(int edition, ref int slots)
    {
        var blocks = new List<BlockDefinition>();
        foreach (var block in _blocks)
            blocks.Add(block.Bind(edition, ref slots));
        return blocks;
    }

    /// <summary>The rules with the blocks of one edition that they are for.</summary>
    public IEnumerable<(RulePlan Rule, BlockDefinition Block)> RulesOf(IReadOnlyList<BlockDefinition> blocks) =>
        _blocks.SelectMany((plan, index) => plan.Rules.Select(rule => (rule, blocks[index])));

    private static bool IsBlock(SchemaNode node) => node.Keyword.ToString() == "block";

    private void AddBlock(SchemaNode node, IReadOnlyList<string> editions, LabelBinder labels)
    {
        if (!IsBlock(node))
        {
            _errors.UnknownStatement(node.Keyword, "block; in a table with blocks all else stands in them", ["block"]);
            return;
        }

        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the block", _errors))
            return;
        if (!_blockNames.Add(name.ToString()))
        {
            _errors.Duplicate(name, "the block");
            return;
        }

        var block = new BlockPlan(node, rest, _paths, editions, labels, _errors);
        _blocks.Add(block);
        var label = LabelFolding.Fold(block.Label?.Text ?? "");
        if (_blockLabels.TryGetValue(label, out var other))
            _errors.Ambiguous(name, $"the blocks {other} and {name} have the same header; readers know them by their order only");
        else
            _blockLabels.Add(label, name.ToString());
    }
}

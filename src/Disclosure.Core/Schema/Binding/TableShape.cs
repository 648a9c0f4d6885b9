using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The blocks of a table, read once for all the editions that share it.</summary>
internal sealed class TableShape
{
    private readonly List<BlockShape> _blocks = [];
    private readonly SchemaErrors _errors;

    /// <summary>Reads a table.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="editions">The names of the editions that have it.</param>
    /// <param name="labels">Makes labels.</param>
    /// <param name="errors">Takes errors.</param>
    public TableShape(SchemaNode node, IReadOnlyList<string> editions, LabelBinder labels, SchemaErrors errors)
    {
        _errors = errors;
        var blocks = node.Children.Where(child => child.Keyword.ToString() == "block").ToArray();
        if (blocks.Length == 0)
            _blocks.Add(new BlockShape(node, null, editions, labels, errors));
        else
            foreach (var child in node.Children)
                AddBlock(child, editions, labels);
    }

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

    /// <summary>The rules, written out for the blocks of one edition.</summary>
    public IEnumerable<RuleDefinition> BindRules(IReadOnlyList<BlockDefinition> blocks, int table) =>
        _blocks.SelectMany((shape, index) => shape.Rules.Select(rule => RuleBinder.Bind(rule, blocks[index], table, _errors)).OfType<RuleDefinition>());

    private void AddBlock(SchemaNode node, IReadOnlyList<string> editions, LabelBinder labels)
    {
        if (node.Keyword.ToString() != "block")
        {
            _errors.UnknownStatement(node.Keyword, "block; in a table with blocks all else stands in them");
            return;
        }

        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the block", _errors))
            return;
        if (_blocks.Exists(block => Identifiers.Clash(block.Name, name)))
            _errors.Duplicate(name, "the block");
        else
            _blocks.Add(new BlockShape(node, rest, editions, labels, _errors));
    }
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds what a formula names among the rows or the columns of a block: a name, or a path of groups that ends with it. Groups that paths leave
/// out may be named or not. The whole path of one thing goes before the end of another's.
/// </summary>
internal sealed class NameResolver
{
    /// <summary>How many paths an error names.</summary>
    private const int MaxNamed = 5;

    private readonly string _what, _other;
    private readonly LabelTree _tree;
    private readonly SchemaErrors _errors;
    private readonly PathIndex _leaves, _groups, _otherLeaves, _otherGroups;

    /// <param name="what">What is named: rows or columns.</param>
    /// <param name="tree">These.</param>
    /// <param name="other">The word for the others.</param>
    /// <param name="others">The others, which somebody may name by mistake.</param>
    /// <param name="errors">Takes errors.</param>
    public NameResolver(string what, LabelTree tree, string other, LabelTree others, SchemaErrors errors)
    {
        (_what, _other) = (what, other);
        _tree = tree;
        _errors = errors;
        (_leaves, _groups) = Index(tree);
        (_otherLeaves, _otherGroups) = Index(others);
    }

    /// <summary>The rows or columns that a term means; null if its name means nothing or several things.</summary>
    public BoundTerm? Find(FormulaTerm term)
    {
        var (name, isSum) = (term.Name, term.IsSum);
        var found = (isSum ? _groups : _leaves).Find(name.ToString());
        if (found.Count == 1)
        {
            var (first, count) = isSum ? _tree.LeavesOf(found[0]) : (found[0], 1);
            return new BoundTerm(first, count, term.Coefficient, term.Source);
        }

        if (found.Count > 1)
            TellAll(name, found, isSum);
        else if (!isSum && _groups.Find(name.ToString()).Count > 0)
            _errors.BadFormula(name, $"'{name}' is a group of {_what}s; write sum({name}) for all in it");
        else if (IsOther(name))
            _errors.BadFormula(name, $"'{name}' is a {_other}; formulas of {_other}s stand behind 'for each {_what}:'");
        else if (isSum)
            _errors.Unknown(name, $"group of {_what}s", _tree.Groups.Select(group => group.Label.Name));
        else
            _errors.Unknown(name, _what, _tree.Leaves.Select(leaf => leaf.Label.Name));
        return null;
    }

    /// <summary>The rows or columns that a name means, one or all of a group: the first and how many; null if it means nothing or several things.</summary>
    public (int First, int Count)? FindLines(SchemaText name)
    {
        var leaves = _leaves.Find(name.ToString());
        var groups = _groups.Find(name.ToString());
        if (leaves.Count == 1)
            return (leaves[0], 1);
        if (leaves.Count == 0 && groups.Count == 1)
            return _tree.LeavesOf(groups[0]);
        if (leaves.Count + groups.Count > 0)
            TellAll(name, leaves.Count > 0 ? leaves : groups, leaves.Count == 0);
        else if (IsOther(name))
            _errors.BadFormula(name, $"'{name}' is a {_other}; the formula is for each {_what}");
        else
            _errors.Unknown(name, _what, _tree.Leaves.Select(leaf => leaf.Label.Name).Concat(_tree.Groups.Select(group => group.Label.Name)));
        return null;
    }

    private static (PathIndex Leaves, PathIndex Groups) Index(LabelTree tree)
    {
        PathIndex leaves = new(), groups = new();
        for (var leaf = 0; leaf < tree.Leaves.Count; leaf++)
            leaves.Add(tree.Groups, tree.Leaves[leaf].Group, tree.Leaves[leaf].Label.Name, leaf);
        for (var group = 0; group < tree.Groups.Count; group++)
            groups.Add(tree.Groups, tree.Groups[group].Parent, tree.Groups[group].Label.Name, group);
        return (leaves, groups);
    }

    private bool IsOther(SchemaText name) => _otherLeaves.Find(name.ToString()).Count + _otherGroups.Find(name.ToString()).Count > 0;

    private void TellAll(SchemaText name, IReadOnlyList<int> found, bool areGroups)
    {
        var paths = string.Join(", ", found.Take(MaxNamed).Select(index => Path(index, areGroups)));
        _errors.BadFormula(name, $"'{name}' may be any of {paths}; write the group before it");
    }

    private string Path(int index, bool isGroup)
    {
        var (group, name) = isGroup
            ? (_tree.Groups[index].Parent, _tree.Groups[index].Label.Name)
            : (_tree.Leaves[index].Group, _tree.Leaves[index].Label.Name);
        for (; group >= 0; group = _tree.Groups[group].Parent)
            name = _tree.Groups[group].Label.Name + "." + name;
        return name;
    }
}

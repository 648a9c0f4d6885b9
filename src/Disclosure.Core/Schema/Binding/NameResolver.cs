namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds what a formula names among the rows or the columns of a block: a name, or a path of groups that ends with it. Groups that paths leave
/// out may be named or not. The whole path of one thing goes before the end of another's.
/// </summary>
internal sealed class NameResolver
{
    /// <summary>How many paths an error names.</summary>
    private const int MaxNamed = 5;

    private readonly string _what;
    private readonly LabelTree _tree;
    private readonly SchemaErrors _errors;
    private readonly PathIndex _leaves = new(), _groups = new();

    public NameResolver(string what, LabelTree tree, SchemaErrors errors)
    {
        _what = what;
        _tree = tree;
        _errors = errors;
        for (var leaf = 0; leaf < tree.Leaves.Count; leaf++)
            _leaves.Add(tree.Groups, tree.Leaves[leaf].Group, tree.Leaves[leaf].Label.Name, leaf);
        for (var group = 0; group < tree.Groups.Count; group++)
            _groups.Add(tree.Groups, tree.Groups[group].Parent, tree.Groups[group].Label.Name, group);
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
        {
            var paths = string.Join(", ", found.Take(MaxNamed).Select(index => Path(index, isSum)));
            _errors.BadFormula(name, $"'{name}' may be any of {paths}; write the group before it");
        }
        else if (!isSum && _groups.Find(name.ToString()).Count > 0)
            _errors.BadFormula(name, $"'{name}' is a group of {_what}s; write sum({name}) for all in it");
        else if (isSum)
            _errors.Unknown(name, $"group of {_what}s", _tree.Groups.Select(group => group.Label.Name));
        else
            _errors.Unknown(name, _what, _tree.Leaves.Select(leaf => leaf.Label.Name));
        return null;
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

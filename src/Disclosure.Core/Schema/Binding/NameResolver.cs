using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Finds what a formula names among the rows or the columns of a block: a name, or a path of groups that ends with it.</summary>
internal sealed class NameResolver
{
    private readonly string _what;
    private readonly SchemaErrors _errors;
    private readonly IReadOnlyList<GroupDefinition> _groups;
    private readonly IReadOnlyList<(string Name, int Group)> _leaves;

    public NameResolver(string what, IReadOnlyList<GroupDefinition> groups, IReadOnlyList<(string Name, int Group)> leaves, SchemaErrors errors)
    {
        _what = what;
        _errors = errors;
        _groups = groups;
        _leaves = leaves;
    }

    /// <summary>The indices of the rows or columns that a name means; null if it means nothing or several things.</summary>
    public IReadOnlyList<int>? Find(SchemaText name, bool isSum)
    {
        if (!isSum)
            return Only(name, _what, [.. _leaves.Select(leaf => Path(leaf.Group, leaf.Name))]) is { } leaf ? [leaf] : null;
        if (Only(name, $"group of {_what}s", [.. _groups.Select(group => Path(group.Parent, group.Label.Name))]) is not { } found)
            return null;
        return [.. Enumerable.Range(0, _leaves.Count).Where(index => IsInside(_leaves[index].Group, found))];
    }

    private int? Only(SchemaText name, string what, string[] paths)
    {
        var ending = "." + name;
        var found = Enumerable.Range(0, paths.Length).Where(index => ("." + paths[index]).EndsWith(ending, StringComparison.Ordinal)).ToArray();
        if (found.Length == 1)
            return found[0];
        if (found.Length == 0)
            _errors.Unknown(name, what, paths.Select(path => path.Substring(path.LastIndexOf('.') + 1)).Distinct());
        else
            _errors.BadFormula(name, $"'{name}' may be any of {string.Join(", ", found.Select(index => paths[index]))}; write the group before it");
        return null;
    }

    private string Path(int group, string name)
    {
        for (; group >= 0; group = _groups[group].Parent)
            name = _groups[group].Label.Name + "." + name;
        return name;
    }

    private bool IsInside(int group, int outer)
    {
        for (; group >= 0; group = _groups[group].Parent)
            if (group == outer)
                return true;
        return false;
    }
}

namespace Disclosure.Schema.Binding;

/// <summary>Things found by their path or by its end.</summary>
internal sealed class PathIndex
{
    private readonly Dictionary<string, List<int>> _whole = new(StringComparer.Ordinal), _ends = new(StringComparer.Ordinal);

    /// <summary>Enters a thing below a group.</summary>
    public void Add(IReadOnlyList<GroupDefinition> groups, int group, string name, int index)
    {
        string full = name, shown = name;
        Enter(_ends, name, index);
        for (; group >= 0; group = groups[group].Parent)
        {
            full = groups[group].Label.Name + "." + full;
            Enter(_ends, full, index);
            if (groups[group].IsTransparent)
                continue;
            shown = groups[group].Label.Name + "." + shown;
            Enter(_ends, shown, index);
        }

        Enter(_whole, shown, index);
    }

    /// <summary>What a path means: the one thing that it is the whole path of, or else all that end with it.</summary>
    public IReadOnlyList<int> Find(string path) =>
        _whole.TryGetValue(path, out var whole) && whole.Count == 1 ? whole : _ends.TryGetValue(path, out var found) ? found : [];

    private static void Enter(Dictionary<string, List<int>> paths, string path, int index)
    {
        if (!paths.TryGetValue(path, out var found))
            paths.Add(path, found = []);
        if (found.Count == 0 || found[found.Count - 1] != index)
            found.Add(index);
    }
}

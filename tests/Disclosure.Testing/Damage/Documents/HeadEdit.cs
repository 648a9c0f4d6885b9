namespace Disclosure.Testing;

/// <summary>Changes the labels of a head together with the columns below them.</summary>
internal static class HeadEdit
{
    /// <summary>Puts the labels below one label, or those below none, in another order.</summary>
    public static LabelNode[] Permute(LabelNode[] head, Random random)
    {
        var groups = head.Where(node => node.Children.Count > 1).ToArray();
        if (groups.Length == 0 || (head.Length > 1 && random.Next(2) == 0))
        {
            var permuted = head.ToArray();
            random.Shuffle(permuted);
            return permuted;
        }

        var chosen = groups[random.Next(groups.Length)];
        return [.. head.Select(node => node == chosen ? node.Over(Permute([.. node.Children], random)) : node)];
    }

    /// <summary>Takes a column out; a label over nothing else goes with it.</summary>
    public static LabelNode[] Remove(IEnumerable<LabelNode> head, LabelNode removed) =>
    [
        .. head.Where(node => node != removed)
            .Select(node => node.Children.Count == 0 ? node : node.Over(Remove(node.Children, removed)))
            .Where(node => node.Children.Count > 0 || node.Column >= 0),
    ];

    /// <summary>Puts a column in beside others, below any label or below none.</summary>
    public static LabelNode[] Add(IReadOnlyList<LabelNode> head, LabelNode added, Random random)
    {
        var groups = head.Where(node => node.Children.Count > 0).ToArray();
        if (groups.Length > 0 && random.Next(2) == 0)
        {
            var chosen = groups[random.Next(groups.Length)];
            return [.. head.Select(node => node == chosen ? node.Over(Add(node.Children, added, random)) : node)];
        }

        var at = random.Next(head.Count + 1);
        return [.. head.Take(at), added, .. head.Skip(at)];
    }
}

using Disclosure.Equations.Systems;

namespace Disclosure.Validation;

/// <summary>
/// Tells faults apart that have nothing to do with each other: no equation has cells of two of them, and every smallest set of wrong cells falls into the
/// same parts.
/// </summary>
internal static class CauseSplit
{
    /// <summary>The equations that fail, by cause, with the cells of each set that are to blame for them.</summary>
    public static IReadOnlyList<(SystemRow[] Failing, CellChange[][] Sets)> Of(SystemRow[] rows, SystemRow[] failing, IReadOnlyList<CellChange[]> sets)
    {
        if (sets.Count == 0)
            return [];
        var parts = Parts(rows, failing, sets[0]);
        if (sets.Any(set => !Parts(rows, failing, set).SequenceEqual(parts)))
            return [(failing, [.. sets])];
        return
        [
            .. from part in parts.Distinct()
               let own = failing.Where((_, row) => parts[row] == part).ToArray()
               let changes = sets.Select(set => Array.FindAll(set, change => PartOf(rows, set, change) == PartOf(rows, set, Culprit(set, own[0]))))
               select (own, changes.DistinctBy(set => string.Join(' ', set)).ToArray()),
        ];
    }

    /// <summary>For each equation that fails, the first of those that fail for the same part of a set.</summary>
    private static int[] Parts(SystemRow[] rows, SystemRow[] failing, CellChange[] set)
    {
        int[] parts = [.. failing.Select(row => PartOf(rows, set, Culprit(set, row)))];
        return [.. parts.Select(part => Array.IndexOf(parts, part))];
    }

    /// <summary>A cell of a set that an equation has.</summary>
    private static CellChange Culprit(CellChange[] set, SystemRow row) => Array.Find(set, change => row.Factor(change.Cell) != 0);

    /// <summary>The first cell of a set that a cell is tied to by equations over cells of the set.</summary>
    private static int PartOf(SystemRow[] rows, CellChange[] set, CellChange change)
    {
        var part = new HashSet<int> { change.Cell };
        for (var count = 0; count < part.Count;)
        {
            count = part.Count;
            foreach (var row in rows)
                if (part.Any(cell => row.Factor(cell) != 0))
                    part.UnionWith(set.Select(other => other.Cell).Where(cell => row.Factor(cell) != 0));
        }

        return part.Min();
    }
}

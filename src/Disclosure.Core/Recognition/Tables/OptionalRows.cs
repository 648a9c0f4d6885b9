using Disclosure.Findings;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// The optional rows that a document prints in the place of others. One that stands beside the rows that it should replace is a row
/// that the form does not have.
/// </summary>
internal static class OptionalRows
{
    /// <summary>The first slots of the optional rows that count.</summary>
    public static int[] Find(EditionDefinition edition, Assignment tables, List<Observation> observations)
    {
        List<int>? printed = null;
        foreach (var table in edition.Tables)
            foreach (var block in table.Blocks)
                foreach (var row in block.Rows)
                    if (row.Replaces.Count > 0 && row.FirstSlot >= 0 && tables.Found[row.FirstSlot] > 0)
                        Enter(row, block, tables, observations, printed ??= []);
        return printed is null ? [] : [.. printed];
    }

    private static void Enter(RowDefinition row, BlockDefinition block, Assignment tables, List<Observation> observations, List<int> printed)
    {
        var replaced = row.Replaces.Select(index => block.Rows[index]).ToArray();
        if (replaced.All(other => tables.Found[other.FirstSlot] == 0))
        {
            printed.Add(row.FirstSlot);
            observations.Add(new Observation(
                RuleCatalogue.RowMissing, row.Label.Text, null, string.Join('、', replaced.Select(other => other.Label.Text))));
        }
        else if (tables.Slots[row.FirstSlot] is { State: not CellState.Absent } first)
        {
            observations.Add(new Observation(RuleCatalogue.UnknownLabel, row.Label.Text, new SourceSpan(first.Offset, first.Length), row.Label.Text));
            for (var slot = row.FirstSlot; slot < row.FirstSlot + block.Columns.Count; slot++)
                tables.Slots[slot] = default;
        }
    }
}

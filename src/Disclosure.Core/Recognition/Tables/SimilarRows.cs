using Disclosure.Findings;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>Finds the row of the block here that a misprinted label is that of.</summary>
/// <param name="context">The block here.</param>
/// <param name="writer">Takes what is said of it.</param>
/// <param name="isAllowed">Whether labels are read by similarity at all.</param>
internal sealed class SimilarRows(FormContext context, SlotWriter writer, bool isAllowed)
{
    /// <summary>The row, not met yet, that a label resembles; null if there is none.</summary>
    /// <param name="cell">The cell with the label.</param>
    /// <param name="next">The first cell behind its row.</param>
    /// <param name="end">The cell behind the next row.</param>
    public LabelMeaning? Find(int cell, int next, int end)
    {
        if (!isAllowed || context.Here.Definition is null)
            return null;
        var found = Row(cell, isBetweenNeighbours: false);
        if (found is null && Row(cell, isBetweenNeighbours: true) is { } row && IsBetween(row, next, end))
            found = row;
        if (found is { } meaning)
            writer.Observe(RuleCatalogue.LabelBySimilarity, context.Here.Definition.Rows[meaning.Index].Label.Text, cell);
        return found;
    }

    private LabelMeaning? Row(int cell, bool isBetweenNeighbours)
    {
        var label = LabelSimilarity.Find(context.Text.Labels, context.Text.Printed(cell), isBetweenNeighbours);
        foreach (var meaning in context.Text.Labels.Meanings(label))
            if (meaning.Role == LabelRole.Row && meaning.IsIn(context.EditionIndex) && context.IsOfBlock(meaning)
                && !context.WasMet(context.Here.Definition.Rows[meaning.Index].FirstSlot))
                return meaning;
        return null;
    }

    /// <summary>Whether the row above is the one before it in the form, and the row that follows the one behind it.</summary>
    private bool IsBetween(LabelMeaning row, int next, int end)
    {
        var rows = context.Here.Definition.Rows;
        if (Beside(rows, row.Index, -1) != context.LastRow)
            return false;
        for (var cell = next; cell < end; cell++)
            foreach (var meaning in context.Text.Meanings(cell))
                if (meaning.Role == LabelRole.Row && context.IsOfBlock(meaning) && meaning.Index == Beside(rows, row.Index, 1))
                    return true;
        return false;
    }

    /// <summary>The nearest row on one side of another that every document prints; -1 if there is none.</summary>
    private static int Beside(IReadOnlyList<RowDefinition> rows, int row, int step)
    {
        for (row += step; row >= 0 && row < rows.Count; row += step)
            if (rows[row].FirstSlot >= 0 && rows[row].Replaces.Count == 0)
                return row;
        return -1;
    }
}

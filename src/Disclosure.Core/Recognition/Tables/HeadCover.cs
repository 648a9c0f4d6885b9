using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>Finds the leaf that each cell of a head names by the labels that stand over it.</summary>
/// <param name="form">The head of the form.</param>
/// <param name="head">The head of the page.</param>
/// <param name="text">The document.</param>
/// <param name="knowsSpans">Whether cells say how many columns they cover; else a label covers all up to the next.</param>
internal sealed class HeadCover(HeadForm form, HeadCells head, LabelledText text, bool knowsSpans)
{
    /// <summary>Finds the cell of each leaf.</summary>
    /// <param name="cells">Takes the cell of each leaf; -1 where none or more than one names it.</param>
    /// <param name="repeated">Takes the leaves that more than one names.</param>
    public void Find(int[] cells, List<int> repeated)
    {
        for (var row = 0; row < head.Rows.Count; row++)
            foreach (var cell in head.Rows[row])
                if (Leaf(row, cell) is >= 0 and var leaf)
                {
                    if (cells[leaf] >= 0 && !repeated.Contains(leaf))
                        repeated.Add(leaf);
                    cells[leaf] = cell;
                }

        foreach (var leaf in repeated)
            cells[leaf] = -1;
    }

    private int Leaf(int row, int cell)
    {
        if (!head.Has(cell, LabelRole.Column))
            return -1;
        var found = -1;
        foreach (var level in form.Levels)
            foreach (var label in level)
            {
                if (label.Leaf < 0 || !head.Means(cell, label) || (form.HasRepeatedLabels && !IsUnder(label.Leaf, row, cell)))
                    continue;
                if (found >= 0)
                    return -1;
                found = label.Leaf;
            }

        return found;
    }

    /// <summary>Whether the labels over a cell are those over a leaf: the nearest one that is there decides.</summary>
    private bool IsUnder(int leaf, int row, int cell)
    {
        var parent = Parent(form.Root, leaf);
        if (parent is null || parent == form.Root)
            return true;
        for (row--; row >= 0; row--)
            if (Over(row, text[cell].Column) is >= 0 and var above)
                return head.Means(above, parent);
        return false;
    }

    /// <summary>The cell of a row that covers a column; -1 if none does.</summary>
    private int Over(int row, int column)
    {
        var over = -1;
        foreach (var cell in head.Rows[row])
            if (text[cell].Column <= column && (!knowsSpans || text[cell].EndColumn > column))
                over = cell;
        return over;
    }

    private static HeadLabel? Parent(HeadLabel label, int leaf)
    {
        foreach (var child in label.Children)
            if (child.Leaf == leaf)
                return label;
            else if (Parent(child, leaf) is { } parent)
                return parent;
        return null;
    }
}

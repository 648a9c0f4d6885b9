using Disclosure.Forms;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Recognises a head that is the form's own cell for cell, but for some that are blank or say something else: each of the others names its column,
/// and where it stands.
/// </summary>
internal static class HeadGaps
{
    /// <summary>Compares a head with that of the form.</summary>
    /// <param name="form">The head of the form.</param>
    /// <param name="head">The head of the page.</param>
    /// <param name="hasRows">Whether its rows are known.</param>
    /// <returns>The cell of each leaf, -1 for one that is not named; null if the head is another one.</returns>
    public static int[]? Find(HeadForm form, HeadCells head, bool hasRows)
    {
        if (!hasRows)
            return Compare(form, head, HeadSkeleton.InOneRow(form), [[.. head.Rows.SelectMany(row => row)]], 0, isInOneRow: true);
        int[]? found = null;
        foreach (var skeleton in HeadSkeleton.Of(form.Root, label => label.Children, head.LabelColumns))
            for (var lead = 0; lead <= skeleton.MaxLead; lead++)
                if (Compare(form, head, skeleton, head.WithBlanks, lead, isInOneRow: false) is { } cells && !cells.SequenceEqual(found ??= cells))
                    return null;
        return found;
    }

    private static int[]? Compare(HeadForm form, HeadCells head, HeadSkeleton skeleton, List<List<int>> rows, int lead, bool isInOneRow)
    {
        var cells = new int[form.LeafCount];
        Array.Fill(cells, -1);
        var lost = new HashSet<HeadLabel>();
        var fits = skeleton.Fits(head, rows, lead, (label, cell) =>
        {
            if (cell < 0)
                lost.Add(label);
            else if (label.Leaf >= 0)
                cells[label.Leaf] = cell;
        });
        if (!fits || (isInOneRow && Array.Exists(form.Levels, level => lost.Contains(level[0]) || lost.Contains(level[^1]))))
            return null; // Without rows, what stands between two of them may be of either.
        if (form.HasRepeatedLabels)
            foreach (var group in lost)
                Clear(group, cells);
        return Array.Exists(cells, cell => cell >= 0) ? cells : null;
    }

    /// <summary>What stands below a group that is not named may be another's, where others have the same labels below them.</summary>
    private static void Clear(HeadLabel label, int[] cells)
    {
        if (label.Leaf >= 0)
            cells[label.Leaf] = -1;
        foreach (var child in label.Children)
            Clear(child, cells);
    }
}

using Disclosure.Forms;
using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Whether a head can have lost a cell, so that the labels behind it stand one column too early: a column of the form is not named, and a blank
/// cell of the head stands elsewhere than its label would.
/// </summary>
internal static class HeadShift
{
    /// <summary>Looks at a head.</summary>
    /// <param name="text">The document.</param>
    /// <param name="block">The block.</param>
    /// <param name="form">The head as the form has it.</param>
    /// <param name="head">The cell that names each leaf; -1 where none does.</param>
    public static bool IsPossible(LabelledText text, BlockOnPage block, HeadForm form, int[] head)
    {
        if (Array.TrueForAll(form.Leaves, leaf => head[leaf] >= 0))
            return false;
        foreach (var row in block.Head)
            for (var cell = row.First; cell < row.End; cell++)
                if (text.IsBlank(cell) && IsNotBelowLabel(text, block, row, cell) && !IsNamed(text, head, cell)
                    && StandsBehindLabel(head, row, cell) && MissesAnother(text, head, cell))
                    return true;
        return false;
    }

    /// <summary>Whether a column has a label in some row of the head, so that a blank cell there is part of a merged one.</summary>
    private static bool IsNamed(LabelledText text, int[] head, int cell) =>
        Array.Exists(head, label => label >= 0 && text[label].Column < text[cell].EndColumn && text[label].EndColumn > text[cell].Column);

    /// <summary>Whether the row of the head names columns before a cell.</summary>
    private static bool StandsBehindLabel(int[] head, CellRange row, int cell) =>
        Array.Exists(head, label => label >= row.First && label < Math.Min(cell, row.End));

    /// <summary>Only the lowest row that names columns has a cell of its own for each: in those above it, blank cells belong to groups.</summary>
    private static bool IsNotBelowLabel(LabelledText text, BlockOnPage block, CellRange row, int cell) =>
        !block.Head.Exists(lower => lower.First >= row.End && lower.Count > 0 && text[lower.End - 1].EndColumn > text[cell].Column
            && Enumerable.Range(lower.First, lower.Count).Any(below => text[below].Column == text[cell].Column && !text.IsBlank(below)));

    /// <summary>Whether a leaf that no cell names would stand elsewhere in the form's order than a blank cell does.</summary>
    private static bool MissesAnother(LabelledText text, int[] head, int cell)
    {
        for (var leaf = 0; leaf < head.Length; leaf++)
        {
            if (head[leaf] >= 0)
                continue;
            var before = leaf > 0 && head[leaf - 1] >= 0 ? text[head[leaf - 1]].EndColumn : -1;
            var behind = leaf + 1 < head.Length && head[leaf + 1] >= 0 ? text[head[leaf + 1]].Column : -1;
            var fits = (before < 0 || before == text[cell].Column) && (behind < 0 || behind == text[cell].EndColumn) && (before >= 0 || behind >= 0);
            if (!fits)
                return true;
        }

        return false;
    }
}

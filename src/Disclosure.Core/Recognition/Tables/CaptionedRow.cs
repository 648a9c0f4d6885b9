using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// A small table of one of the rows that stand side by side in a block of the form: the line right above it is the row's label, alone or with its
/// group (行政诉讼（未经复议直接起诉）), and its head is the form's columns in their order, cell for cell.
/// </summary>
internal static class CaptionedRow
{
    /// <summary>The row that the line above a block names; -1 for none.</summary>
    public static int Find(LabelledText text, BlockOnPage block)
    {
        if (!block.Definition.IsAcross || block.Source is not { First: > 0 and var first } || text.IsInTable(first - 1))
            return -1;
        var line = Folding.Fold(text.Printed(first - 1).TrimStart("# "));
        for (var row = 0; row < block.Definition.Rows.Count; row++)
            if (block.Definition.Rows[row].FirstSlot >= 0 && Names(line, block.Definition, block.Definition.Rows[row]))
                return row;
        return -1;
    }

    /// <summary>Reads the head of the table; null if it is not the form's.</summary>
    public static HeadOnPage? ReadHead(HeadForm form, HeadCells head)
    {
        var labels = form.Levels[^1];
        if (head.Rows is not [var row] || row.Count != labels.Length)
            return null;
        var cells = new int[form.LeafCount];
        Array.Fill(cells, -1);
        for (var at = 0; at < labels.Length; at++)
            if (labels[at].Leaf >= 0 && head.Means(row[at], labels[at]))
                cells[labels[at].Leaf] = row[at];
            else
                return null;
        return new HeadOnPage(HeadOrder.Known, form.Leaves, cells) { IsOfForm = true };
    }

    private static bool Names(string line, BlockDefinition block, RowDefinition row)
    {
        foreach (var wording in Wordings(row.Label))
            if (line == wording || (row.Group >= 0 && Wordings(block.RowGroups[row.Group].Label).Any(group => line == $"{group}({wording})")))
                return true;
        return false;
    }

    private static IEnumerable<string> Wordings(LabelDefinition label) => label.Aliases.Prepend(label.Text).Select(static wording => Folding.Fold(wording));
}

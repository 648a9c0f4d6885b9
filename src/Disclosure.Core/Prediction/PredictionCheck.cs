using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Recognition.Frame;

namespace Disclosure.Prediction;

/// <summary>
/// Tells whether the lines around the tables leave no doubt about them: no table stands outside the sections, nothing between a table and the
/// next heading, and no other line is like part of a table.
/// </summary>
internal static class PredictionCheck
{
    public static bool Holds(LabelledText text, List<Heading> headings, int end, (int First, int Last) tables)
    {
        if (headings.Count == 0 || tables.First < text.Cells[headings[0].Cell].Offset || tables.Last > text.Cells[headings[^1].Cell].Offset)
            return false;
        if (end < text.Count && tables.Last > text.Cells[end].Offset)
            return false;
        var heading = 0;
        for (var cell = 0; cell < text.Count; cell++)
        {
            var isHeading = heading < headings.Count && headings[heading].Cell == cell;
            if (isHeading)
                heading++;
            else if (text.Cells[cell].IsTabbed || text.Cells[cell].IsBehindTable || IsPartOfTable(text.Meanings(cell)))
                return false;
        }

        return true;
    }

    private static bool IsPartOfTable(LabelMeaning[] meanings)
    {
        foreach (var meaning in meanings)
            if (meaning.IsOfHead || meaning.Role is LabelRole.Row or LabelRole.RowGroup)
                return true;
        return false;
    }
}

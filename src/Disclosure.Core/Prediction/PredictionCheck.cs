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
    public static bool Holds(PredictedDocument document, LabelledText text, List<Heading> headings, int end)
    {
        var tables = document.Places;
        if (headings.Count == 0 || tables.First < text[headings[0].Cell].Offset || tables.Last > text[headings[^1].Cell].Offset)
            return false;
        if (end < text.Count && tables.Last > text[end].Offset)
            return false;
        var (heading, behind) = (0, 0);
        for (var cell = 0; cell < text.Count; cell++)
        {
            var isHeading = heading < headings.Count && headings[heading].Cell == cell;
            var isBehindTable = behind < document.BehindTables.Count && document.BehindTables[behind] == cell;
            heading += isHeading ? 1 : 0;
            behind += isBehindTable ? 1 : 0;
            if (!isHeading && (isBehindTable || IsPartOfTable(text.Meanings(cell))))
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

using Disclosure.Forms;
using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>
/// Finds the section headings among the lines of a document: by the label, and for other wordings by the number and the form's patterns.
/// A sentence that names a heading is none, nor is a line inside a table.
/// </summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 48;

    public static List<Heading> Find(SectionWordings wordings, LabelledText text)
    {
        var headings = new List<Heading>(wordings.Count);
        for (var cell = 0; cell < text.Count; cell++)
        {
            if (text.IsInTable(cell))
                continue;
            var label = text.Label(cell);
            if (label >= 0 && OfLabel(text.Meanings(cell)) is >= 0 and var labelled)
                headings.Add(new Heading(cell, labelled, wordings.IsOfficial(labelled, text.Labels.Texts[label])));
            else if (label == LabelMatcher.NoLabel && Reword(wordings, text.Printed(cell)) is >= 0 and var reworded)
                headings.Add(new Heading(cell, reworded, false));
        }

        return headings;
    }

    /// <summary>The section that a label opens; -1 if it opens none.</summary>
    private static int OfLabel(LabelMeaning[] meanings)
    {
        foreach (var meaning in meanings)
            if (meaning.Role is LabelRole.Section or LabelRole.UnnumberedSection)
                return meaning.Table;
        return -1;
    }

    /// <summary>The section that a line opens in other words; -1 if it opens none.</summary>
    private static int Reword(SectionWordings wordings, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !HeadingReader.CanBeginWith(line[0]))
            return -1;
        line = line.Trim();
        if (line.Length > LongestHeading || line.ContainsAny('。', '；', '？'))
            return -1;
        Span<char> folded = stackalloc char[LongestHeading];
        var length = Folding.Fold(line, folded);
        return length >= 2 && HeadingReader.Read(folded[..length]) is { } heading ? wordings.Find(heading, folded[..length]) : -1;
    }
}

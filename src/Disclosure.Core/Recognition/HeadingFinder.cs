using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// Finds the section headings among the lines of a document: by the label, and for other wordings by the number and the form's patterns.
/// A sentence that names a heading is none, nor is a line inside a table.
/// </summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 48;

    public static List<Heading> Find(FormDefinition form, LabelledText text)
    {
        var wordings = SectionWordings.Of(form);
        var headings = new List<Heading>(form.Sections.Count);
        for (var cell = 0; cell < text.Count; cell++)
            if (!text.Cells[cell].IsTabbed && SectionOf(wordings, text, cell) is { } heading)
                headings.Add(heading);
        return headings;
    }

    private static Heading? SectionOf(SectionWordings wordings, LabelledText text, int cell)
    {
        foreach (var meaning in text.Meanings(cell))
            if (meaning.Role is LabelRole.Section or LabelRole.UnnumberedSection)
                return new Heading(cell, meaning.Table, wordings.IsOfficial(meaning.Table, text.Table.Texts[text.Label(cell)]));
        if (text.Label(cell) != Labels.None)
            return null;
        return Reword(wordings, text.Printed(cell)) is >= 0 and var section ? new Heading(cell, section, false) : null;
    }

    /// <summary>The section that a line opens in other words; -1 if it opens none.</summary>
    private static int Reword(SectionWordings wordings, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !HeadingRecogniser.CanBeginWith(line[0]))
            return -1;
        line = line.Trim();
        if (line.Length > LongestHeading || line.ContainsAny('。', '；', '？'))
            return -1;
        Span<char> folded = stackalloc char[LongestHeading];
        var length = Folding.Fold(line, folded);
        return length >= 2 && HeadingGrammar.Read(folded[..length]) is { } heading ? wordings.Find(heading, folded[..length]) : -1;
    }
}

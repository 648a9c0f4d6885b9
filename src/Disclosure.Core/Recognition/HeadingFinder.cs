using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// Finds the section headings among the lines of a document: by the label, and for other wordings by the number and the form's patterns.
/// A sentence that names a heading is none, nor is a line inside a table.
/// </summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 48;

    private const string BeginningsOfHeadings = "一二三四五六七八九十第,:";

    public static List<Heading> Find(FormDefinition form, LabelledText text)
    {
        var headings = new List<Heading>(form.Sections.Count);
        for (var cell = 0; cell < text.Count; cell++)
            if (!text.Cells[cell].IsTabbed && SectionOf(form, text, cell) is { } heading)
                headings.Add(heading);
        return headings;
    }

    private static Heading? SectionOf(FormDefinition form, LabelledText text, int cell)
    {
        foreach (var meaning in text.Meanings(cell))
            if (meaning.Role is LabelRole.Section or LabelRole.UnnumberedSection)
                return new Heading(cell, meaning.Table, meaning.Role == LabelRole.Section && IsOfficial(form.Sections[meaning.Table], text, cell));
        if (text.Label(cell) != Labels.None)
            return null;
        return Reword(form, text.Printed(cell)) is >= 0 and var section ? new Heading(cell, section, false) : null;
    }

    private static bool IsOfficial(SectionDefinition section, LabelledText text, int cell) =>
        section.Heading.Aliases.Count == 0 || text.Table.Texts[text.Label(cell)] == Folding.Fold(section.Heading.Text);

    /// <summary>The section that a line opens in other words; -1 if it opens none.</summary>
    private static int Reword(FormDefinition form, ReadOnlySpan<char> line)
    {
        Span<char> folded = stackalloc char[LongestHeading];
        line = line.Trim();
        if (line.Length > LongestHeading || line.ContainsAny('。', '；', '？'))
            return -1;
        var length = Folding.Fold(line, folded);
        if (length < 2 || !BeginningsOfHeadings.Contains(folded[0]))
            return -1;
        if (HeadingGrammar.Read(folded[..length].ToString()) is not { } heading)
            return -1;
        for (var index = 0; index < form.Sections.Count; index++)
            if (IsHeadingOf(form.Sections[index], heading))
                return index;
        return -1;
    }

    private static bool IsHeadingOf(SectionDefinition section, HeadingReading heading) => heading.State switch
    {
        HeadingNumber.Printed => heading.Number == section.Number
            && section.Patterns.Any(pattern => Wildcard.IsMatch(Folding.FoldPattern(pattern), heading.Title)),
        _ => (heading.State == HeadingNumber.Lost || heading.Number == section.Number)
            && section.Heading.Aliases.Prepend(section.Heading.Text)
                .Any(wording => SectionNumbering.Split(Folding.Fold(wording)).Title == heading.Title),
    };
}

using Disclosure.Schema;

namespace Disclosure;

/// <summary>Tells a text that is not the form at all: it has neither the form's tables nor its headings, or it is an older form.</summary>
internal static class ForeignForm
{
    /// <summary>
    /// One heading or two rows alone prove nothing: other documents use the same words. Together with a heading or a title, one row does.
    /// </summary>
    private const int FewestHeadings = 2, FewestRows = 3;

    /// <summary>Why the text is not the form; null if it is.</summary>
    public static string? Reason(FormDefinition form, LabelledText text, List<Heading> headings, TitlePage page, TablesRead tables)
    {
        var rows = tables.Found.Length - tables.Found.AsSpan().Count((byte)0);
        if (rows >= RowsThatProve(form))
            return null;
        var sections = headings.Select(heading => heading.Section).Distinct().Count();
        if (rows > 0 && (sections > 0 || page.Title is not null))
            return null;
        foreach (var mark in form.ForeignMarks)
            if (text.Text.Contains(mark, StringComparison.Ordinal))
                return $"it has none of the tables, and it holds {mark}, which belongs to another form";
        return sections >= FewestHeadings || (sections > 0 && page.Title is not null)
            ? null
            : "it has none of the tables and not the section headings";
    }

    /// <summary>A small form with neither titles nor sections has nothing but its few rows to be known by.</summary>
    private static int RowsThatProve(FormDefinition form) => form.TitlePatterns.Count + form.Sections.Count > 0
        ? FewestRows
        : Math.Min(FewestRows, form.Editions.Min(edition => edition.Tables.Sum(table => table.Blocks.Sum(block => block.Rows.Count(row => row.FirstSlot >= 0)))));
}

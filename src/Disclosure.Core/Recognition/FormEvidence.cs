using System.Globalization;
using Disclosure.Labels;
using Disclosure.Recognition.Frame;
using Disclosure.Recognition.Tables;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Recognition;

/// <summary>Tells a text that is not the form at all: it has neither the form's tables nor its headings, or it is an older form.</summary>
internal static class FormEvidence
{
    /// <summary>
    /// One heading or two rows alone prove nothing: other documents use the same words. Together with a heading or a title, one row does.
    /// </summary>
    private const int FewestHeadings = 2, FewestRows = 3;

    /// <summary>Why the text is not the form; null if it is.</summary>
    public static string? Reason(FormDefinition form, LabelledText text, List<Heading> headings, TitlePage page, Assignment tables)
    {
        var enough = RowsThatProve(form);
        var rows = CountRows(tables, enough);
        if (rows == enough)
            return null;
        var sections = CountSections(form, headings);
        if (rows > 0 && (sections > 0 || page.Title is not null))
            return null;
        foreach (var mark in form.ForeignMarks)
            if (text.Text.Contains(mark, StringComparison.Ordinal))
                return $"{Found(form, text, page, sections)}; it holds {mark}, which belongs to another form";
        return sections >= FewestHeadings || (sections > 0 && page.Title is not null) ? null : Found(form, text, page, sections);
    }

    /// <summary>What there is of the form, so that a reader of the message sees what was looked for.</summary>
    private static string Found(FormDefinition form, LabelledText text, TitlePage page, int sections)
    {
        var tables = new FoundLabels(form, EditionChoice.Choose(form, text, text.Count, page.Year), text).OfBestTable() ?? FoundLabels.None(text.Text);
        return form.Sections.Count == 0
            ? tables
            : string.Create(CultureInfo.InvariantCulture, $"{tables}; {sections} of {form.Sections.Count} section headings");
    }

    /// <summary>How many rows were found; at most as many as are enough.</summary>
    private static int CountRows(Assignment tables, int enough)
    {
        var rows = 0;
        for (var slot = 0; slot < tables.Found.Length && rows < enough; slot++)
            rows += tables.Found[slot] > 0 ? 1 : 0;
        return rows;
    }

    private static int CountSections(FormDefinition form, List<Heading> headings)
    {
        var isFound = new bool[form.Sections.Count];
        var count = 0;
        foreach (var heading in headings)
        {
            count += isFound[heading.Section] ? 0 : 1;
            isFound[heading.Section] = true;
        }

        return count;
    }

    /// <summary>A small form with neither titles nor sections has nothing but its few rows to be known by.</summary>
    private static int RowsThatProve(FormDefinition form) =>
        form.TitlePatterns.Count + form.Sections.Count > 0 ? FewestRows : Math.Min(FewestRows, RowsOfSmallestEdition(form));

    private static int RowsOfSmallestEdition(FormDefinition form) =>
        form.Editions.Min(edition => edition.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows).Count(row => row.FirstSlot >= 0));
}

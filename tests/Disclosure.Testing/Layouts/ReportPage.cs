using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A report as it goes to paper: lines of text, and tables as printed rows.</summary>
/// <param name="Parts">Lines and tables from top to bottom.</param>
internal sealed record ReportPage(IReadOnlyList<PagePart> Parts)
{
    /// <summary>Puts a report on paper.</summary>
    /// <param name="picture">The report.</param>
    /// <param name="print">Prints a table: its rows, in as many fragments as it is cut into.</param>
    public static ReportPage Of(ReportPicture picture, Func<TableDefinition, IEnumerable<IEnumerable<PrintedCell[]>>> print)
    {
        List<PagePart> parts = [new(picture.Title), new("")];
        foreach (var section in picture.Sections)
        {
            parts.Add(new PagePart(section.Heading));
            foreach (var paragraph in section.Narrative)
                parts.AddRange([new(""), new(paragraph)]);
            foreach (var table in TablesOf(picture, section.Definition.Number))
                parts.AddRange([new(""), .. Fragments(table)]);
            parts.Add(new PagePart(""));
        }

        parts.AddRange(TablesOf(picture, 0).SelectMany(Fragments));
        if (picture.PrintedDate is { } date)
            parts.AddRange([new(picture.Agency), new(""), new(date)]);
        return new ReportPage(parts);

        IEnumerable<PagePart> Fragments(int table)
        {
            var isFirst = true;
            foreach (var rows in print(picture.Edition.Tables[table]))
            {
                if (!isFirst)
                    yield return new PagePart("");
                yield return new PagePart("") { Table = table, Rows = [.. rows] };
                isFirst = false;
            }
        }
    }

    private static IEnumerable<int> TablesOf(ReportPicture picture, int section) =>
        Enumerable.Range(0, picture.Edition.Tables.Count).Where(table => picture.Edition.Tables[table].Section == section);
}

/// <summary>A line of text, or a table.</summary>
/// <param name="Line">The line; empty for a table.</param>
internal sealed record PagePart(string Line)
{
    /// <summary>The table of the form, by its index in the edition; -1 for a line.</summary>
    public int Table { get; init; } = -1;

    /// <summary>The printed rows of a table.</summary>
    public IReadOnlyList<PrintedCell[]> Rows { get; init; } = [];
}

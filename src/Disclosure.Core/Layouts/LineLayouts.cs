using Disclosure.Documents;
using Disclosure.Labels;

namespace Disclosure.Layouts;

/// <summary>Reads the lines of a document that a reader made: what stands between its tables is text, and may hold tables of a text layout.</summary>
internal static class LineLayouts
{
    /// <summary>Reads the lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="labels">The labels of the form.</param>
    /// <param name="maxCells">How many lines and cells there may be.</param>
    /// <param name="maxLength">How many characters of the reading text may be used.</param>
    /// <param name="limit">Which of the two limits was reached, in words; null if none was.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(
        SourceDocument document, LabelLookup labels, int maxCells, int maxLength, out string? limit, CancellationToken cancellationToken)
    {
        var (from, to) = (document.Cells, new DocumentCells(document.Cells.Count));
        var tables = new List<SourceTable>();
        var layouts = new List<string>();
        var (next, at) = (0, 0);
        limit = null;
        while (at < from.Count && limit is null)
        {
            var isTable = next < document.Tables.Count && document.Tables[next].First == at;
            var end = isTable ? document.Tables[next].End : next < document.Tables.Count ? document.Tables[next].First : from.Count;
            limit = from[end - 1].End > maxLength ? FormattableString.Invariant($"at most {maxLength} characters") : null;
            if (limit is not null)
                break;
            if (isTable)
                CopyTable(document.Tables[next++], from, to, tables);
            else
                ReadRun(document, at, end, labels, maxCells, to, tables, layouts, cancellationToken);
            if (to.Count > maxCells)
                limit = FormattableString.Invariant($"at most {maxCells} cells");
            at = end;
        }

        if (SpacedLines.Settle(to))
            layouts = layouts.ConvertAll(layout => layout == LayoutChooser.PlainLines ? SpacedLines.Name : layout);
        return new SourceDocument(document.Source, to, tables) { Reader = document.Reader, Layouts = layouts };
    }

    private static void CopyTable(SourceTable table, DocumentCells from, DocumentCells to, List<SourceTable> tables)
    {
        var first = to.Count;
        for (var cell = table.First; cell < table.End; cell++)
            to.Add(from[cell]);
        tables.Add(table.Moved(to, first));
    }

    private static void ReadRun(
        SourceDocument document, int first, int end, LabelLookup labels, int maxCells, DocumentCells to, List<SourceTable> tables, List<string> layouts,
        CancellationToken cancellationToken)
    {
        var start = document.Cells[first].Offset;
        var text = document.Text[start..document.Cells[end - 1].End];
        using var ends = new CellEnds(text.Span);
        var run = LayoutChooser.Read(new SourceText(text), ends, labels, Math.Max(1, maxCells - to.Count), out _, cancellationToken);
        var shift = to.Count;
        for (var cell = 0; cell < run.Cells.Count; cell++)
        {
            if (run.Cells.Label(cell) is { } label)
                to.SetLabel(to.Count, label);
            to.Add(run.Cells[cell] with { Offset = run.Cells[cell].Offset + start });
        }

        foreach (var table in run.Tables)
            tables.Add(table.Moved(to, table.First + shift));
        layouts.AddRange(run.Layouts.Except(layouts));
    }
}

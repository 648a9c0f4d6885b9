using Disclosure.Documents;
using Disclosure.Layouts;
using Disclosure.Values;

namespace Disclosure.Pipeline;

/// <summary>Tells how a report was taken from its document, when somebody asks.</summary>
internal static class SourceFinder
{
    /// <summary>Of a document whose cells are at hand.</summary>
    public static readonly Func<ReportContent, ReportOrigin> OfDocument = content => Of(content, content.Document!);

    /// <summary>Of a text that was read by walking along the form: its cells are found only now.</summary>
    public static readonly Func<ReportContent, ReportOrigin> OfPrediction = content =>
    {
        using var ends = new CellEnds(content.Document!.Text.Span);
        return Of(content, LayoutChooser.Read(content.Document.Source, ends, content.Compiled.Labels, int.MaxValue - 1, out _, CancellationToken.None));
    };

    private static ReportOrigin Of(ReportContent content, SourceDocument document) => new()
    {
        Reader = document.Reader,
        Layouts = document.Layouts,
        Tables = document.Tables.Count,
        Unused = UnusedCells.Find(content, document),
        UsedTables = document.Tables.Count(table => Holds(document, table, content.Slots)),
    };

    private static bool Holds(SourceDocument document, SourceTable table, CellSlots slots)
    {
        var (start, end) = (document.Cells[table.First].Offset, document.Cells[table.End - 1].End);
        for (var slot = 0; slot < slots.Count; slot++)
            if (slots[slot].State != CellState.Absent && slots[slot].Offset >= start && slots[slot].Offset <= end)
                return true;
        return false;
    }
}

using Disclosure.Findings;
using Disclosure.Labels;
using Disclosure.Values;

namespace Disclosure.Pipeline;

/// <summary>Finds what stands in the tables of a document and is not in its report: neither as a label of the form nor as a figure, be it an uncertain one.</summary>
internal static class UnusedCells
{
    public static UnusedCell[] Find(ReportContent content, SourceDocument document)
    {
        var text = new LabelledText(document, content.Compiled.Labels, CancellationToken.None);
        var (used, reworded) = (Used(content.Slots), Reworded(content));
        var found = new List<UnusedCell>();
        foreach (var table in document.Tables)
            for (var cell = table.First; cell < table.End; cell++)
                if (!text.IsBlank(cell) && text.Label(cell) == LabelMatcher.NoLabel && text.TrimmedPlace(cell) is var place && !Holds(used, place)
                    && !(document.Source.Position(place.Offset) is { } position && reworded.Contains(position)))
                    found.Add(new UnusedCell(document.Source.Raw(place.Offset, place.Length), document.Places.At(place.Offset)));
        return [.. found];
    }

    /// <summary>The places of all figures, in the order of the document and apart from one another: those of uncertain ones go over several cells.</summary>
    private static List<SourceSpan> Used(CellSlots slots)
    {
        var all = new List<SourceSpan>(slots.Count);
        for (var slot = 0; slot < slots.Count; slot++)
            if (slots[slot] is { State: not CellState.Absent, Length: > 0 } held)
                all.Add(new SourceSpan(held.Offset, held.Length));
        all.Sort(static (one, other) => one.Offset.CompareTo(other.Offset));
        var apart = new List<SourceSpan>(all.Count);
        foreach (var place in all)
            if (apart is [.., var last] && place.Offset < last.End)
                apart[^1] = last with { Length = Math.Max(last.End, place.End) - last.Offset };
            else
                apart.Add(place);
        return apart;
    }

    private static bool Holds(List<SourceSpan> used, SourceSpan place)
    {
        var (low, high) = (0, used.Count);
        while (low < high)
            if ((low + high) / 2 is var middle && used[middle].End <= place.Offset)
                low = middle + 1;
            else
                high = middle;
        return low < used.Count && used[low].Offset < place.End;
    }

    /// <summary>Where labels were read by similarity.</summary>
    private static HashSet<SourcePosition> Reworded(ReportContent content)
    {
        var positions = new HashSet<SourcePosition>();
        foreach (var finding in content.ReaderFindings.Findings)
            if (finding.Rule == RuleCatalogue.LabelBySimilarity.Id && finding is { Line: { } line, Column: { } column })
                positions.Add(new SourcePosition(line, column));
        return positions;
    }
}

namespace Disclosure.Html.Walking;

/// <summary>Gives the text of a line or cell to the builder, with its places.</summary>
internal static class FlowWriter
{
    public static void AddLine(DocumentBuilder builder, TextFlow flow, SourceLines lines, DocumentLimits limits)
    {
        builder.AddLine(flow.Text.ToString(), flow.Places is [var first, ..] ? lines.At(first.Source) : null);
        AddPlaces(builder, flow, lines, limits);
    }

    /// <summary>Adds a cell.</summary>
    /// <param name="builder">Takes it.</param>
    /// <param name="flow">Its text.</param>
    /// <param name="cell">Where it stands in the table.</param>
    /// <param name="lines">The lines of the source.</param>
    /// <param name="limits">How much may be read.</param>
    public static void AddCell(DocumentBuilder builder, TextFlow flow, GridCell cell, SourceLines lines, DocumentLimits limits)
    {
        var place = flow.Places is [{ Offset: 0 } first, ..] ? first.Source : cell.Place;
        builder.AddCell(flow.Text.ToString(), place < 0 ? null : lines.At(place), cell.Column, cell.RowSpan, cell.ColumnSpan);
        AddPlaces(builder, flow, lines, limits);
    }

    private static void AddPlaces(DocumentBuilder builder, TextFlow flow, SourceLines lines, DocumentLimits limits)
    {
        if (flow.IsFull)
            builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxCellLength} characters in a cell or line"));
        foreach (var (offset, source) in flow.Places)
            if (offset > 0)
                builder.AddPlace(offset, lines.At(source));
    }
}

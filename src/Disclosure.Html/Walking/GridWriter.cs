using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Html.Scanning;

namespace Disclosure.Html.Walking;

/// <summary>Gives a table to the builder as a grid: every cell has its column, also where cells of the rows above reach into its row.</summary>
internal sealed class GridWriter(DocumentBuilder builder, SourceLines lines, DocumentLimits limits)
{
    private readonly TextFlow _flow = new(limits.MaxCellLength);

    public void Write(PageTable table)
    {
        var grid = PageGrid.Of(table, limits.MaxColumns, out var isWhole);
        if (!isWhole)
            builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxColumns} columns"));
        builder.BeginTable(TableShape.Grid);
        foreach (var row in grid)
        {
            builder.BeginRow();
            foreach (var cell in row)
            {
                if (builder.Count > limits.MaxCells)
                {
                    builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxCells} cells"));
                    break;
                }

                Write(cell);
            }
        }

        builder.EndTable();
    }

    private void Write(GridCell cell)
    {
        _flow.Clear();
        if (!cell.Element.HasAttribute(LeanTag.InvisibleAttribute))
            PageWalker.AddText(cell.Element, _flow, isPreformatted: false);
        FlowWriter.AddCell(builder, _flow, cell, lines, limits);
    }
}

/// <summary>A cell of a table of a page, with its place in the grid.</summary>
/// <param name="Element">The cell.</param>
/// <param name="Column">Its first column.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="ColumnSpan">Over how many columns it goes.</param>
internal sealed record GridCell(IElement Element, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Where its start tag stands in the source; -1 where that is not known.</summary>
    public int Place =>
        int.TryParse(Element.GetAttribute(LeanTag.PlaceAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1;
}

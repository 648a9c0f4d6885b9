using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>Gives a table to the builder.</summary>
internal sealed class GridWriter(WordDocument document)
{
    /// <summary>Writes a table.</summary>
    /// <returns>The text boxes that hang on its cells: they stand where they like, and are no text of a cell.</returns>
    public List<TextBoxContent> Write(TableGrid grid)
    {
        var (builder, limits) = (document.File.Builder, document.File.Limits);
        var text = new CellText(document);
        builder.BeginTable(grid.IsEven ? TableShape.Grid : TableShape.Rows);
        foreach (var row in grid.Rows)
        {
            builder.BeginRow();
            foreach (var cell in row)
            {
                if (builder.Count > limits.MaxCells)
                {
                    document.File.Reach(limits.MaxCells, "cells");
                    break;
                }

                builder.AddCell(text.Of(cell.Element), new SourcePlace { Path = cell.Path }, grid.IsEven ? cell.Column : null, cell.RowSpan, cell.ColumnSpan);
            }
        }

        builder.EndTable();
        return text.Boxes;
    }
}

using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>Goes over paragraphs and tables in their order, and gives them to the builder as lines and grids.</summary>
/// <param name="document">The document.</param>
/// <param name="path">The place of what is gone over, with a comma behind it; empty for the body.</param>
internal sealed class BlockWalker(WordDocument document, string path)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBoxContent> _boxes = [];
    private string? _place;
    private int _paragraphs, _tables, _boxCount;

    /// <summary>Goes over what stands in an element.</summary>
    public void Walk(OpenXmlElement parent)
    {
        foreach (var block in document.Shown.Of(parent))
        {
            if (block is Paragraph paragraph)
                Add(paragraph);
            else if (block is Table table)
                Add(table);
            else if (block is AltChunk)
                document.File.Builder.ReachLimit("no text of embedded documents");
        }

        EndLines();
    }

    private void Add(Paragraph paragraph)
    {
        document.File.Cancellation.ThrowIfCancellationRequested();
        _paragraphs++;
        _place ??= string.Create(CultureInfo.InvariantCulture, $"{path}paragraph {_paragraphs}");
        ParagraphText.Append(document, paragraph, _text, _boxes);
        if (!document.Shown.GoesOn(paragraph))
            EndLines();
    }

    private void Add(Table table)
    {
        EndLines();
        document.File.Cancellation.ThrowIfCancellationRequested();
        _tables++;
        var place = string.Create(CultureInfo.InvariantCulture, $"{path}table {_tables}");
        var grid = TableGrid.Of(document, table, place);
        if (grid.IsLayout)
            foreach (var cell in grid.Cells)
                new BlockWalker(document, cell.Path + ", ").Walk(cell.Element);
        else
            _boxes.AddRange(new GridWriter(document).Write(grid));
        WalkBoxes();
    }

    /// <summary>Ends the line, and the lines that breaks in it have made; behind them stand the boxes that hang on it.</summary>
    private void EndLines()
    {
        if (_place is not null)
            foreach (var line in _text.Replace($"{ParagraphText.Picture}", "").ToString().Split('\n'))
                AddLine(line, new SourcePlace { Path = _place });
        _text.Clear();
        _place = null;
        WalkBoxes();
    }

    private void AddLine(string line, SourcePlace place)
    {
        var file = document.File;
        if (file.Builder.Count > file.Limits.MaxCells)
            file.Reach(file.Limits.MaxCells, "cells");
        else
            file.Builder.AddLine(file.Cut(line), place);
    }

    private void WalkBoxes()
    {
        var boxes = _boxes.ToArray();
        _boxes.Clear();
        foreach (var box in boxes)
            new BlockWalker(document, string.Create(CultureInfo.InvariantCulture, $"{path}text box {++_boxCount}, ")).Walk(box);
    }
}

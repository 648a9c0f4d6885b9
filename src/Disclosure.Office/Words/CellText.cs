using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>The text of cells: their paragraphs and those of the cells in them are its lines.</summary>
internal sealed class CellText(WordDocument document)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text boxes that hang on the cells so far.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    /// <summary>The text of a cell. One that shows a picture alone is not blank.</summary>
    public string Of(OpenXmlElement cell)
    {
        _text.Clear();
        Add(cell);
        var lines = _text.Replace('\t', ' ').ToString().Split('\n').Where(line => line.Length > 0);
        var text = string.Join('\n', lines);
        var own = text.Replace($"{ParagraphText.Picture}", "", StringComparison.Ordinal);
        return document.File.Cut(string.IsNullOrWhiteSpace(own) && own.Length < text.Length ? $"{ParagraphText.Picture}" : own);
    }

    private void Add(OpenXmlElement parent)
    {
        foreach (var block in document.Shown.Of(parent))
        {
            if (block is Paragraph paragraph)
            {
                ParagraphText.Append(document, paragraph, _text, Boxes);
                if (!document.Shown.GoesOn(paragraph))
                    _text.Append('\n');
            }
            else if (block is Table or TableRow or DocumentFormat.OpenXml.Wordprocessing.TableCell)
            {
                Add(block);
            }
        }
    }
}

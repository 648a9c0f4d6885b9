using Disclosure.Office.Markups;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>The text of a paragraph as it is shown: automatic numbers are text, codes of fields and what is hidden are none.</summary>
internal sealed class ParagraphText
{
    /// <summary>Stands for a picture.</summary>
    public const char Picture = '\uFFFC';

    /// <summary>Stands for what is read by people and not here: a formula, a sign of a font of signs.</summary>
    private const char Unreadable = '\uFFFD';

    private readonly WordDocument _document;
    private readonly StringBuilder _text;
    private readonly List<TextBoxContent> _boxes;
    private readonly string? _style;
    private readonly Stack<bool> _fields = new(); // Whether what follows is the code of each field that is open.
    private char? _mark;

    private ParagraphText(WordDocument document, StringBuilder text, List<TextBoxContent> boxes, string? style)
    {
        _document = document;
        _text = text;
        _boxes = boxes;
        _style = style;
    }

    /// <summary>Adds the text of a paragraph, its breaks as line feeds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="text">Takes the text.</param>
    /// <param name="boxes">Takes the text boxes that hang on it.</param>
    public static void Append(WordDocument document, Paragraph paragraph, StringBuilder text, List<TextBoxContent> boxes)
    {
        text.Append(document.Numbers.Next(paragraph));
        new ParagraphText(document, text, boxes, paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText).AddRuns(paragraph);
    }

    private void AddRuns(OpenXmlElement parent)
    {
        foreach (var element in _document.Shown.Of(parent))
        {
            if (element.LocalName == "r")
                AddRun(element);
            else if (element.LocalName is "oMath" or "oMathPara")
                Add(Unreadable);
        }
    }

    private void AddRun(OpenXmlElement run)
    {
        var look = _document.Styles.Look(run, _style);
        foreach (var element in _document.Shown.Of(run))
        {
            if (element.LocalName == "fldChar")
                Enter(Markup.Value(element, "fldCharType"));
            else if (!look.IsHidden && !_fields.Contains(true))
                Add(element, look);
        }
    }

    /// <summary>A field is its code, and behind a separator the text that it gave.</summary>
    private void Enter(string? type)
    {
        if (type == "begin")
            _fields.Push(true);
        else if (_fields.TryPop(out _) && type == "separate")
            _fields.Push(false);
    }

    private void Add(OpenXmlElement element, RunLook look)
    {
        switch (element.LocalName)
        {
            case "t" or "delText":
                Add(element.InnerText, look);
                break;
            case "tab" or "ptab":
                Add('\t');
                break;
            case "br" or "cr":
                Add('\n');
                break;
            case "noBreakHyphen":
                Add("-", look);
                break;
            case "sym":
                Add(Unreadable);
                break;
            case "drawing" or "pict" or "object":
                AddDrawing(element);
                break;
        }
    }

    private void AddDrawing(OpenXmlElement drawing)
    {
        Add(Picture);
        TextBoxes.Find(drawing, _document.Shown, _boxes);
    }

    /// <summary>Figures that are set higher or struck out are no digits of the number beside them.</summary>
    private void Add(string text, RunLook look)
    {
        if (text.Length == 0)
            return;
        if (look.Mark != _mark)
            _text.Append(look.Mark);
        _mark = look.Mark;
        _text.Append(text);
    }

    private void Add(char character) => _text.Append(character);
}

using Disclosure.Office.Opening;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>A document with all that its text depends on: styles, automatic numbers, tracked changes.</summary>
internal sealed class WordDocument
{
    private readonly Document _root;

    /// <param name="file">The file that it stands in.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="changes">How tracked changes are read.</param>
    public WordDocument(OfficeFile file, MainDocumentPart main, TrackedChanges changes)
    {
        File = file;
        Shown = new ShownElements(changes);
        Styles = new StyleSheet(main.StyleDefinitionsPart is { } styles ? file.Checked(styles).Styles : null);
        Numbers = new ListNumbers(main.NumberingDefinitionsPart is { } numbering ? file.Checked(numbering).Numbering : null, Styles);
        _root = file.Checked(main).Document;
    }

    public OfficeFile File { get; }

    public ShownElements Shown { get; }

    public StyleSheet Styles { get; }

    public ListNumbers Numbers { get; }

    /// <summary>Gives the lines and tables of the body to the builder.</summary>
    public void Walk()
    {
        if (_root.Body is { } body)
            new BlockWalker(this, path: "").Walk(body);
    }
}

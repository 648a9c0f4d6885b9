using Disclosure.Office.Markups;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Disclosure.Office.Words;

/// <summary>
/// What stands in an element as a reader of the document sees it: content controls and links are opened, of alternate content there is one branch,
/// and tracked changes are accepted or rejected.
/// </summary>
internal sealed class ShownElements(TrackedChanges changes)
{
    private const string Microsoft = "http://schemas.microsoft.com/office/", Standard = "http://schemas.openxmlformats.org/";

    /// <summary>Whether tracked changes are read as accepted.</summary>
    public bool AreChangesAccepted => changes == TrackedChanges.Accepted;

    /// <summary>The elements in an element.</summary>
    public IEnumerable<OpenXmlElement> Of(IEnumerable<OpenXmlElement> parent)
    {
        foreach (var child in parent)
        {
            if (Inside(child) is not { } inner)
            {
                yield return Typed(child);
                continue;
            }

            foreach (var element in Of(inner))
                yield return element;
        }
    }

    /// <summary>The rows of a table.</summary>
    public IEnumerable<TableRow> Rows(Table table) => Of(table).OfType<TableRow>();

    /// <summary>Whether a row is there once its changes are accepted or rejected.</summary>
    public bool IsThere(TableRow row) => row.TableRowProperties is not { } properties || !Has(properties, AreChangesAccepted ? "del" : "ins");

    /// <summary>Whether a cell is there once its changes are accepted or rejected.</summary>
    public bool IsThere(WordCell cell) =>
        cell.TableCellProperties is not { } properties || !Has(properties, AreChangesAccepted ? "cellDel" : "cellIns");

    /// <summary>The properties of a cell.</summary>
    public OpenXmlElement? Properties(WordCell cell) =>
        (AreChangesAccepted ? null : cell.TableCellProperties?.GetFirstChild<TableCellPropertiesChange>()?.PreviousTableCellProperties)
        ?? (OpenXmlElement?)cell.TableCellProperties;

    /// <summary>Whether a paragraph goes on in the next one: its end was deleted, or is hidden.</summary>
    public bool GoesOn(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark
        && (Has(mark, AreChangesAccepted ? "del" : "ins") || Markup.IsOn(mark, "vanish") == true);

    /// <summary>What stands in an element that is itself nothing; null for one that is something.</summary>
    private IEnumerable<OpenXmlElement>? Inside(OpenXmlElement element) => element.LocalName switch
    {
        "sdt" => Children(element, "sdtContent"),
        "ruby" => Children(element, "rubyBase"),
        "customXml" or "smartTag" or "hyperlink" or "fldSimple" or "bdo" or "dir" => element,
        "ins" or "moveTo" => AreChangesAccepted ? element : [],
        "del" or "moveFrom" => AreChangesAccepted ? [] : element,
        "AlternateContent" => (IEnumerable<OpenXmlElement>?)Branch(element) ?? [],
        _ => null,
    };

    /// <summary>The library gives no type to what stands where it does not expect it.</summary>
    private static OpenXmlElement Typed(OpenXmlElement element) => element is not OpenXmlUnknownElement ? element : element.LocalName switch
    {
        "p" when IsText(element) => new Paragraph(element.OuterXml),
        "tbl" when IsText(element) => new Table(element.OuterXml),
        "txbxContent" when IsText(element) => new TextBoxContent(element.OuterXml),
        _ => element,
    };

    private static bool IsText(OpenXmlElement element) => element.NamespaceUri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static IEnumerable<OpenXmlElement> Children(OpenXmlElement element, string name) => element.Where(child => child.LocalName == name).SelectMany(child => child);

    /// <summary>The first choice that asks for nothing that office programs do not know; else what stands in for all of them.</summary>
    private static OpenXmlElement? Branch(OpenXmlElement alternatives) =>
        alternatives.OfType<AlternateContentChoice>().FirstOrDefault(IsKnown) ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>();

    private static bool IsKnown(AlternateContentChoice choice) =>
        (choice.Requires?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix =>
            choice.LookupNamespace(prefix) is { } name && (name.StartsWith(Microsoft, StringComparison.Ordinal) || name.StartsWith(Standard, StringComparison.Ordinal)));

    private static bool Has(OpenXmlElement properties, string name) => properties.Any(child => child.LocalName == name);
}

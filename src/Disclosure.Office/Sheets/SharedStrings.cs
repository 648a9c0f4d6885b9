using System.Text;
using Disclosure.Office.Markups;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Office.Sheets;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them, in the order of their numbers.</summary>
    public static List<string> Read(SharedStringTablePart part)
    {
        var texts = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                texts.Add(Text(reader.LoadCurrentElement()));
        return texts;
    }

    /// <summary>The text of an item, whose runs may look different. What tells how it is spoken is no text.</summary>
    public static string Text(OpenXmlElement? item)
    {
        var text = new StringBuilder();
        char? mark = null;
        foreach (var element in item ?? Enumerable.Empty<OpenXmlElement>())
        {
            var look = element.LocalName == "r" ? RunLook.Of(Markup.Child(element, "rPr")) : default;
            var part = element.LocalName == "t" ? element.InnerText : element.LocalName == "r" ? Markup.Child(element, "t")?.InnerText ?? "" : "";
            if (part.Length == 0)
                continue;
            text.Append(look.Mark == mark ? null : look.Mark).Append(part);
            mark = look.Mark;
        }

        return EscapedCharacters.Read(text.ToString());
    }
}

using Disclosure.Office.Opening;

namespace Disclosure.Office.Sheets;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them, in the order of their numbers.</summary>
    public static List<string> Read(CheckedMarkup markup)
    {
        var texts = new List<string>();
        while (markup.Read())
            if (markup.IsStart && markup.Xml.LocalName == "si")
                texts.Add(StringItem.Read(markup));
        return texts;
    }
}

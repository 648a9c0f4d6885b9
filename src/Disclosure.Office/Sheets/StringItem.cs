using System.Text;
using Disclosure.Office.Markups;
using Disclosure.Office.Opening;

namespace Disclosure.Office.Sheets;

/// <summary>A text of a workbook, whose runs may look different. What tells how it is spoken is no text.</summary>
internal static class StringItem
{
    /// <summary>Reads the item that begins here, to its end.</summary>
    public static string Read(CheckedMarkup markup)
    {
        var (text, look, last) = (new StringBuilder(), default(RunLook), default(char?));
        var (xml, isText, isSpoken) = (markup.Xml, false, false);
        if (xml.IsEmptyElement)
            return "";
        for (var depth = xml.Depth; markup.Read() && xml.Depth > depth;)
        {
            if (markup.IsStart)
            {
                look = xml.LocalName == "r" ? default : Look(look, xml.LocalName, xml.GetAttribute("val"));
                isSpoken = xml.LocalName == "rPh" || (isSpoken && xml.LocalName == "t");
                isText = xml.LocalName == "t" && !xml.IsEmptyElement && !isSpoken;
            }
            else if (!markup.IsText)
            {
                isText = false;
            }
            else if (isText)
            {
                text.Append(look.Mark == last ? null : look.Mark).Append(xml.Value);
                last = look.Mark;
            }
        }

        return EscapedCharacters.Read(text.ToString());
    }

    private static RunLook Look(RunLook look, string property, string? value) => property switch
    {
        "vertAlign" => look with { Position = value },
        "strike" => look with { StruckOut = value is not ("0" or "false") },
        _ => look,
    };
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>Finds the text boxes in a drawing.</summary>
internal static class TextBoxes
{
    /// <summary>Adds the outermost boxes of a drawing, in its order.</summary>
    public static void Find(OpenXmlElement drawing, ShownElements shown, List<TextBoxContent> boxes)
    {
        foreach (var element in shown.Of(drawing))
            if (element is TextBoxContent box)
                boxes.Add(box);
            else
                Find(element, shown, boxes);
    }
}

using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Office.Opening;

/// <summary>Goes over the markup of a part before the library makes a tree of it.</summary>
internal static class MarkupCheck
{
    /// <summary>Checks a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="maxElements">How many elements it may have.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="RefusedException">It is larger than the limits allow.</exception>
    public static void Check(OpenXmlPart part, DocumentLimits limits, int maxElements, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.MaxPartLength };
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, settings);
        var elements = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if ((++elements & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (elements > maxElements)
                throw Refused($"a part of it has more than {maxElements} elements");
            if (xml.Depth >= limits.MaxDepth)
                throw Refused($"its elements stand more than {limits.MaxDepth} deep in one another");
            if (xml.AttributeCount > limits.MaxAttributes)
                throw Refused($"an element of it has more than {limits.MaxAttributes} attributes");
        }
    }

    private static RefusedException Refused(FormattableString why) => new(FormattableString.Invariant(why));
}

using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Office.Opening;

/// <summary>Goes over the markup of a part, and refuses it where it is larger than the limits allow.</summary>
internal sealed class CheckedMarkup : IDisposable
{
    private readonly OfficeFile _file;
    private readonly int _maxElements;
    private readonly Stream _stream;
    private int _elements;

    /// <param name="file">The file.</param>
    /// <param name="part">The part.</param>
    /// <param name="maxElements">How many elements it may have.</param>
    public CheckedMarkup(OfficeFile file, OpenXmlPart part, int maxElements = int.MaxValue)
    {
        _file = file;
        _maxElements = maxElements;
        _stream = part.GetStream(FileMode.Open, FileAccess.Read);
        Xml = XmlReader.Create(
            _stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = file.Limits.MaxPartLength });
    }

    /// <summary>What was read last.</summary>
    public XmlReader Xml { get; }

    /// <summary>Whether an element begins here.</summary>
    public bool IsStart => Xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether text stands here.</summary>
    public bool IsText => Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>Goes on; false at the end.</summary>
    /// <exception cref="RefusedException">The markup is larger than the limits allow.</exception>
    public bool Read()
    {
        if (!Xml.Read())
            return false;
        if (IsStart)
            Check();
        return true;
    }

    /// <summary>Goes over the rest.</summary>
    public void ReadToEnd()
    {
        while (Read())
        {
        }
    }

    public void Dispose()
    {
        Xml.Dispose();
        _stream.Dispose();
    }

    private void Check()
    {
        var limits = _file.Limits;
        if ((++_elements & 0xFFF) == 0)
            _file.Cancellation.ThrowIfCancellationRequested();
        if (_elements > _maxElements)
            throw Refused($"a part of it has more than {_maxElements} elements");
        if (Xml.Depth >= limits.MaxDepth)
            throw Refused($"its elements stand more than {limits.MaxDepth} deep in one another");
        if (Xml.AttributeCount > limits.MaxAttributes)
            throw Refused($"an element of it has more than {limits.MaxAttributes} attributes");
    }

    private static RefusedException Refused(FormattableString why) => new(FormattableString.Invariant(why));
}

using System.Text;
using Disclosure.Documents;

namespace Disclosure;

/// <summary>A section as the document prints it. Its text is taken from the source when asked for.</summary>
public sealed class Section : IEquatable<Section>
{
    private readonly SourceText? _source;
    private readonly SourceSpan _heading;
    private readonly SourceSpan _narrative;
    private readonly SourceSpan[] _more;
    private int _line;
    private string? _headingText;
    private string? _text;

    internal Section(int number, string name, string heading, int line, string text)
    {
        Number = number;
        Name = name;
        _headingText = heading;
        _line = line;
        _text = text;
        _more = [];
    }

    /// <param name="number">The number of the section in the form.</param>
    /// <param name="name">Its identifier in the form.</param>
    /// <param name="source">The document.</param>
    /// <param name="heading">Where the heading stands.</param>
    /// <param name="narrative">The first run of lines below it; empty if there is none.</param>
    /// <param name="more">The runs of lines behind a table. Most sections have none.</param>
    internal Section(int number, string name, SourceText source, SourceSpan heading, SourceSpan narrative, SourceSpan[] more)
    {
        Number = number;
        Name = name;
        _source = source;
        _heading = heading;
        _narrative = narrative;
        _more = more;
    }

    /// <summary>The number of the section in the form, from 1.</summary>
    public int Number { get; }

    /// <summary>The identifier of the section in the form, such as <c>Overview</c>.</summary>
    public string Name { get; }

    /// <summary>The heading as printed, without the spaces around it.</summary>
    public string Heading => _headingText ??= _source!.Raw(_heading.Offset, _heading.Length).Trim();

    /// <summary>The line of the heading, from 1; 0 where the source has no lines.</summary>
    public int Line => _line != 0 ? _line : _line = _source?.Position(_heading.Offset)?.Line ?? 0;

    /// <summary>
    /// The narrative below the heading, without tables and signature: its lines as printed, joined by LF, without blank lines and the white
    /// space around each. Empty where there is none.
    /// </summary>
    public string Text => _text ??= JoinLines();

    /// <summary>Where the heading stands, if the section was read from a text.</summary>
    internal SourceSpan HeadingPlace => _heading;

    /// <summary>The number of characters of the narrative as printed.</summary>
    internal int NarrativeLength
    {
        get
        {
            var length = _narrative.Length;
            foreach (var run in _more)
                length += run.Length;
            return length;
        }
    }

    /// <summary>Whether two sections print the same at the same line.</summary>
    public bool Equals(Section? other) =>
        other is not null && Number == other.Number && Name == other.Name && Heading == other.Heading && Line == other.Line && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Section);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Line);

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;

    /// <summary>Whether the narrative is blank, or one of some marks and nothing else; a full stop may stand behind it.</summary>
    internal bool SaysNothing(IReadOnlyList<string> marks)
    {
        var text = Printed(_narrative).Trim();
        foreach (var run in _more)
        {
            var more = Printed(run).Trim();
            if (!text.IsEmpty && !more.IsEmpty)
                return false;
            text = text.IsEmpty ? more : text;
        }

        if (text.IsEmpty)
            return true;
        text = text.TrimEnd("。.");
        foreach (var mark in marks)
            if (text.SequenceEqual(mark))
                return true;
        return false;
    }

    private ReadOnlySpan<char> Printed(SourceSpan place) => _source!.Span.Slice(place.Offset, place.Length);

    private string JoinLines()
    {
        var text = new StringBuilder();
        foreach (var run in _more.Prepend(_narrative))
            foreach (var line in Printed(run).EnumerateLines())
                if (!line.IsWhiteSpace())
                    text.Append(text.Length == 0 ? "" : "\n").Append(line.Trim());
        return text.ToString();
    }
}

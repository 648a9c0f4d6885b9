using System.Globalization;
using System.Text;

namespace Disclosure.Html.Scanning;

/// <summary>
/// A page without what says nothing of where its text stands: looks, comments, scripts, and elements that are nested without measure. So the
/// parser builds a small tree, and a page made to break it is harmless before it is parsed. In front of each run of text stands a comment with
/// its offset in the source; cells have it in an attribute. The parser may move text: then it leaves its comment behind, and has no place.
/// </summary>
internal sealed class LeanPage
{
    private readonly string _source;
    private readonly DocumentLimits _limits;
    private readonly StringBuilder _html = new();
    private readonly OpenTags _open;
    private readonly List<string> _reached = [];
    private readonly bool _isXml;
    private int _elements;
    private bool _endsInText, _isBehindBroken;

    private LeanPage(string source, DocumentLimits limits)
    {
        _source = source;
        _limits = limits;
        _open = new OpenTags(_html);
        _isXml = source.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<?xml");
    }

    /// <summary>The page.</summary>
    public string Html => _html.ToString();

    /// <summary>Whether the source stops within a cell or right behind a text, so that the last text may not be whole.</summary>
    public bool BreaksOff => _endsInText || _open.IsInCell;

    /// <summary>The limits that were reached.</summary>
    public IReadOnlyList<string> LimitsReached => _reached;

    /// <summary>Makes a page lean.</summary>
    public static LeanPage Of(string source, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var page = new LeanPage(source, limits);
        page.Scan(cancellationToken);
        return page;
    }

    private void Scan(CancellationToken cancellationToken)
    {
        var scanner = new TagScanner(_source);
        for (var count = 0; scanner.Next(); count++)
        {
            if ((count & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_elements > _limits.MaxElements)
            {
                Reach("elements", _limits.MaxElements);
                return;
            }

            Add(ref scanner);
        }
    }

    private void Add(ref TagScanner scanner)
    {
        _endsInText = scanner.Kind == TokenKind.Text ? _endsInText || !scanner.Raw.IsWhiteSpace() : _endsInText && scanner.Kind == TokenKind.Comment;
        if (scanner.Kind == TokenKind.Text)
            AddText(scanner.Start, scanner.End);
        else if (scanner.Kind == TokenKind.StartTag)
            AddStart(ref scanner);
        else if (scanner.Kind == TokenKind.EndTag)
            AddEnd(scanner.Name);
    }

    private void AddStart(ref TagScanner scanner)
    {
        var role = TagRoles.Role(scanner.Name);
        if (role == TagRole.Inline && !TagRoles.IsName(scanner.Name))
        {
            _html.Append('\uFFFD'); // It may have been any tag, also that of a cell: what stands before it and behind it is not one text.
            _isBehindBroken = true;
            return;
        }

        if (role == TagRole.Opaque)
        {
            scanner.SkipContent(scanner.Name);
            return;
        }

        if (role == TagRole.Void)
        {
            _elements++;
            _open.CloseFor(TagRoles.Known(scanner.Name)!);
            _html.Append('<').Append(TagRoles.Known(scanner.Name)).Append('>');
            return;
        }

        var attributes = TagAttributes.Read(scanner.Attributes, _limits.MaxAttributes, out var isWhole);
        if (!isWhole)
            Reach("attributes of an element", _limits.MaxAttributes);
        if (role == TagRole.Inline)
            AddInline(scanner.Name, attributes);
        else
            AddElement(TagRoles.Known(scanner.Name)!, role, attributes, scanner.Start);
    }

    /// <summary>An inline element is left out, and its text stays. One that is hidden is there, and within it those that could end before it.</summary>
    private void AddInline(ReadOnlySpan<char> name, TagAttributes attributes)
    {
        var isHidden = attributes.IsHidden || attributes.IsInvisible;
        if ((!isHidden && !_open.IsInHidden) || (attributes.IsClosed && _isXml) || IsFull())
            return;
        _open.Push(name.ToString().ToLowerInvariant(), isHidden ? "span" : null, isHidden);
        if (isHidden)
            Append("span", attributes with { IsHidden = true }, place: -1);
    }

    private void AddElement(string name, TagRole role, TagAttributes attributes, int place)
    {
        _open.CloseFor(name);
        if (IsFull())
            return;
        var isForeign = name is "svg" or "math";
        if (isForeign && attributes.IsClosed)
            return;
        Append(name, role == TagRole.Table ? attributes : attributes with { IsHidden = attributes.IsHidden || attributes.IsInvisible }, place);
        if (attributes.IsClosed && _isXml)
            _html.Append("</").Append(name).Append('>');
        else
            _open.Push(name, name, isHidden: false);
    }

    private void AddEnd(ReadOnlySpan<char> name)
    {
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            _html.Append("<br>");
        else if (TagRoles.Known(name) is { } known)
            _open.Close(known);
        else if (_open.IsInHidden)
            _open.Close(name.ToString().ToLowerInvariant());
    }

    private void Append(string name, TagAttributes attributes, int place)
    {
        _elements++;
        LeanTag.Append(_html, name, attributes, place, _isBehindBroken);
        _isBehindBroken &= name is not ("td" or "th");
    }

    /// <summary>Adds text in runs: a reference stands for other characters, and a line end begins a line, so that places behind them are counted anew.</summary>
    private void AddText(int start, int end)
    {
        var text = _source.AsSpan(start, end - start);
        if (text.IndexOfAnyExcept(" \t\r\n\f") < 0 && !_open.IsPreformatted)
        {
            _html.Append(text.ContainsAny('\r', '\n') ? '\n' : ' ');
            return;
        }

        _isBehindBroken |= text.Contains('<');
        while (!text.IsEmpty && _elements <= _limits.MaxElements)
        {
            var length = TextRun.Length(text, _open.IsPreformatted);
            _html.Append(CultureInfo.InvariantCulture, $"<!--{end - text.Length}-->").Append(text[..length]);
            text = text[length..];
            _elements++;
        }

        if (!text.IsEmpty)
            Reach("elements", _limits.MaxElements);
    }

    private bool IsFull()
    {
        if (_open.Count < _limits.MaxDepth)
            return false;
        Reach("elements in one another", _limits.MaxDepth);
        return true;
    }

    private void Reach(string what, int limit)
    {
        var words = FormattableString.Invariant($"at most {limit} {what}");
        if (!_reached.Contains(words))
            _reached.Add(words);
    }
}

using System.Text;

namespace Disclosure.Html.Scanning;

/// <summary>The elements that are open at a place of a page, as far as the parser will have them open: it closes some by itself.</summary>
/// <param name="html">Takes the end tags.</param>
internal sealed class OpenTags(StringBuilder html)
{
    private readonly List<(string Name, string? Kept, bool IsHidden)> _tags = [];
    private int _hidden, _preformatted;

    public int Count => _tags.Count;

    /// <summary>Whether an inline element is open that is not shown.</summary>
    public bool IsInHidden => _hidden > 0;

    /// <summary>Whether white space and line ends are text here.</summary>
    public bool IsPreformatted => _preformatted > 0;

    /// <summary>Whether a cell is open, and no table in it.</summary>
    public bool IsInCell => _tags.FindLast(static tag => tag.Name is "td" or "th" or "table").Name is "td" or "th";

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kept">The name under which it is in the page; null if it is not.</param>
    /// <param name="isHidden">Whether it is an inline element that is not shown.</param>
    public void Push(string name, string? kept, bool isHidden)
    {
        _tags.Add((name, kept, isHidden));
        _hidden += isHidden ? 1 : 0;
        _preformatted += name is "pre" or "listing" ? 1 : 0;
    }

    /// <summary>Closes the last element of a name, with those in it. A cell keeps what begins in it.</summary>
    public void Close(string name)
    {
        var isOfTable = TagRoles.Role(name) == TagRole.Table;
        for (var at = _tags.Count - 1; at >= 0; at--)
        {
            if (_tags[at].Name == name)
            {
                if (_tags[at].Kept is { } kept)
                    html.Append("</").Append(kept).Append('>');
                Remove(at);
                return;
            }

            if (_tags[at].Name == "table" || (!isOfTable && _tags[at].Name is "td" or "th" or "caption"))
                return;
        }
    }

    /// <summary>Forgets those that the parser closes when an element begins.</summary>
    public void CloseFor(string name)
    {
        switch (name)
        {
            case "td" or "th":
                Forget(["td", "th", "caption"]);
                break;
            case "tr":
                Forget(["tr", "caption"]);
                break;
            case "tbody" or "thead" or "tfoot":
                Forget(["tbody", "thead", "tfoot", "caption"]);
                break;
            case "rt" or "rp" or "rb":
                Forget(["rt", "rp", "rb"]);
                break;
            case "li":
                Forget(["li"]);
                break;
            case "dd" or "dt":
                Forget(["dd", "dt"]);
                break;
        }

        if (_tags.Count > 0 && _tags[^1].Name == "p" && TagRoles.Role(name) is TagRole.Block or TagRole.Table or TagRole.Void && name != "br")
            Remove(_tags.Count - 1);
    }

    private void Forget(ReadOnlySpan<string> names)
    {
        var first = -1;
        for (var at = _tags.Count - 1; at >= 0; at--)
        {
            var name = _tags[at].Name;
            if (names.Contains(name))
                first = at;
            if (name is "table" or "ul" or "ol" or "dl" or "ruby" || (first < 0 && names[0] is "li" or "dd" && name is "td" or "th"))
                break;
        }

        if (first >= 0)
            Remove(first);
    }

    private void Remove(int first)
    {
        for (var at = first; at < _tags.Count; at++)
        {
            _hidden -= _tags[at].IsHidden ? 1 : 0;
            _preformatted -= _tags[at].Name is "pre" or "listing" ? 1 : 0;
        }

        _tags.RemoveRange(first, _tags.Count - first);
    }
}

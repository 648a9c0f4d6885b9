using System.Globalization;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The legal basis of an edition and the report years that it is for.</summary>
internal sealed class YearsBinder(SchemaErrors errors)
{
    private const int LastYearOfAll = 9999;

    private readonly List<SchemaNode> _nodes = [];
    private readonly HashSet<string> _keywords = new(StringComparer.Ordinal);

    /// <summary>The lines that were bound.</summary>
    public IReadOnlyList<SchemaNode> Nodes => _nodes;

    public string Basis { get; private set; } = "";

    public int FirstYear { get; private set; }

    public int LastYear { get; private set; } = LastYearOfAll;

    /// <summary>Binds a line that begins with basis or years.</summary>
    /// <param name="node">The line.</param>
    /// <param name="keyword">Which of the two it begins with.</param>
    public void Bind(SchemaNode node, string keyword)
    {
        node.ForbidChildren(errors);
        if (!_keywords.Add(keyword))
        {
            errors.Repeated(node.Keyword);
            return;
        }

        _nodes.Add(node);
        var text = node.Rest().ReadRest();
        if (text.IsEmpty)
            errors.Missing(node.Keyword, $"what '{node.Keyword}' says");
        else if (keyword == "basis")
            Basis = text.ToString();
        else
            BindYears(text);
    }

    private void BindYears(SchemaText text)
    {
        var dots = text.ToString().IndexOf("..", StringComparison.Ordinal);
        var from = dots < 0 ? text : text.Slice(0, dots).Trim();
        var to = dots < 0 ? text : text.Slice(dots + 2, text.Length - dots - 2).Trim();
        int first = 0, last = LastYearOfAll;
        if (!from.IsEmpty && !TryReadYear(from, out first))
            errors.BadYears(from);
        else if (!to.IsEmpty && !TryReadYear(to, out last))
            errors.BadYears(to);
        else if (first > last || from.Length + to.Length == 0)
            errors.BadYears(text);
        else
            (FirstYear, LastYear) = (first, last);
    }

    private static bool TryReadYear(SchemaText text, out int year)
    {
        year = 0;
        return text.Length == 4 && int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }
}

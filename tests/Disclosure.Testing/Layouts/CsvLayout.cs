namespace Disclosure.Testing;

/// <summary>Records as spreadsheets write them: cells between commas or semicolons, in quotation marks where they must be, line breaks kept in them.</summary>
/// <param name="separator">What stands between cells.</param>
public sealed class CsvLayout(char separator) : TextLayout
{
    /// <inheritdoc/>
    public override string Name => separator == ',' ? "commas" : "semicolons";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override char? Separator => separator;

    /// <inheritdoc/>
    internal override string[] Split(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in line)
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == separator && !isQuoted)
                cells.Add("");
            else
                cells[^1] += c;
        return [.. cells];
    }

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        var width = rows.Select(static row => row.Sum(cell => cell.Span)).DefaultIfEmpty().Max();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].SelectMany(cell => Enumerable.Repeat("", cell.Span - 1).Prepend(Quoted(cell.Text))).ToList();
            cells.AddRange(Enumerable.Repeat("", width - cells.Count));
            yield return new TextLine(string.Join(separator, cells), rows[row]) { Row = row };
        }
    }

    private string Quoted(string text) => text.IndexOfAny([separator, '"', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using System.Globalization;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition;

/// <summary>The labels of an edition that a text has, whatever became of them: what to say of a text that is not the form.</summary>
internal sealed class FoundLabels
{
    /// <summary>How many labels that are missing are named.</summary>
    private const int MaxNamed = 5;

    private readonly EditionDefinition _edition;
    private readonly HashSet<(LabelRole Role, int Table, int Block, int Index)> _found = [];

    public FoundLabels(FormDefinition form, int edition, LabelledText text)
    {
        _edition = form.Editions[edition];
        for (var cell = 0; cell < text.Count; cell++)
            foreach (var meaning in text.Meanings(cell))
                if (meaning.Role is LabelRole.Row or LabelRole.Column && meaning.IsIn(edition))
                    _found.Add((meaning.Role, meaning.Table, meaning.Block, meaning.Index));
    }

    /// <summary>
    /// The columns and rows of the table that most were found of, and those that are missing:
    /// <c>3 of 3 columns, 2 of 3 rows of T1; missing: Pears</c>. Null if there is no label of a table.
    /// </summary>
    public string? OfBestTable()
    {
        if (_found.Count == 0)
            return null;
        var table = _found.CountBy(label => label.Table).OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
        var (columns, rows) = (Columns(table).ToArray(), Rows(table).ToArray());
        string[] missing = [.. columns.Concat(rows).Where(label => !label.IsFound).Select(label => label.Text)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(columns, "columns")}, {Count(rows, "rows")} of {_edition.Tables[table].Key}{Named(missing)}");
    }

    /// <summary>What would be there in any table: <c>no TAB, no bar, no line that is a label</c>.</summary>
    public static string None(ReadOnlySpan<char> text)
    {
        var (hasTab, hasBar) = (text.Contains('\t'), text.IndexOfAny('|', '｜') >= 0);
        return $"{(hasTab ? "" : "no TAB, ")}{(hasBar ? "" : "no bar, ")}no {(hasTab || hasBar ? "cell" : "line")} that is a label";
    }

    private static string Count((string Text, bool IsFound)[] labels, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{labels.Count(label => label.IsFound)} of {labels.Length} {what}");

    private static string Named(string[] missing)
    {
        if (missing.Length == 0)
            return "";
        var more = missing.Length > MaxNamed ? string.Create(CultureInfo.InvariantCulture, $" and {missing.Length - MaxNamed} more") : "";
        return $"; missing: {string.Join(", ", missing.Take(MaxNamed))}{more}";
    }

    private IEnumerable<(string Text, bool IsFound)> Columns(int table) =>
        from block in Enumerable.Range(0, _edition.Tables[table].Blocks.Count)
        from column in Enumerable.Range(0, _edition.Tables[table].Blocks[block].Columns.Count)
        select (_edition.Tables[table].Blocks[block].Columns[column].Label.Text, _found.Contains((LabelRole.Column, table, block, column)));

    private IEnumerable<(string Text, bool IsFound)> Rows(int table) =>
        from block in Enumerable.Range(0, _edition.Tables[table].Blocks.Count)
        let rows = _edition.Tables[table].Blocks[block].Rows
        from row in Enumerable.Range(0, rows.Count)
        where rows[row].FirstSlot >= 0 && rows[row].Replaces.Count == 0
        select (rows[row].Label.Text, _found.Contains((LabelRole.Row, table, block, row)));
}

namespace Disclosure.Testing;

/// <summary>Tags of a page lost, or there where they should not be.</summary>
internal static class PageTagDamage
{
    private static readonly string[] s_pieces =
    [
        "<table>", "</table>", "</table><table>", "<tr>", "</tr>", "<td>", "</td>", "<tbody>", "</tbody>", "<thead>", "<tfoot>", "<caption>", "<colgroup>",
        "<p>", "</p>", "<div>", "</div>", "<center>", "<li>", "<select>", "<svg>", "<form>", "<a href='x", "<!-- ", "<!", "<![CDATA[", "<", "</", "&lt;", "&#", "\0",
    ];

    public static DamageKind[] Kinds { get; } =
    [
        Lost("start tag of a cell", "start"),
        Lost("end tag of a cell", "end"),
        Lost("end tag of a cell and the next start tag", "joint"),
        new("page", "start tag of a row lost", (document, random) => MarkupEdit.Change(document, random, static row => Without(row, "<tr>"))),
        new("page", "end tag of a row lost", (document, random) => MarkupEdit.Change(document, random, static row => Without(row, "</tr>"))),
        new("page", "tag added", (document, random) => Insert(document, random, s_pieces[random.Next(s_pieces.Length)], static before => before is "" or [.., '>'])),
        new("page", "number between cells", (document, random) => Insert(document, random, ForeignLines.LoneNumber(random), static before => before.EndsWith("</td>", StringComparison.Ordinal))),
        new("page", "character lost", Lose),
    ];

    private static DamageKind Lost(string name, string group) => new("page", name + " lost", (document, random) =>
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            var cells = MarkupEdit.Cells(row);
            var at = draw % cells.Length;
            if (group == "joint")
                return at + 1 < cells.Length && cells[at].Groups["end"].Length > 0
                    ? row[..cells[at].Groups["end"].Index] + row[cells[at + 1].Groups["content"].Index..]
                    : null;
            return cells[at].Groups[group].Length > 0 ? MarkupEdit.With(row, cells[at].Groups[group], "") : null;
        });
    });

    private static string? Without(string row, string tag) => row.Contains(tag, StringComparison.Ordinal) ? row.Replace(tag, "", StringComparison.Ordinal) : null;

    /// <summary>Puts a piece in front of a tag.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="mayFollow">Whether it may stand behind what is before it.</param>
    private static bool Insert(DamagedDocument document, Random random, string piece, Func<string, bool> mayFollow)
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            int[] tags = [.. Enumerable.Range(0, row.Length).Where(at => row[at] == '<' && mayFollow(row[..at]))];
            return tags.Length == 0 ? null : row.Insert(tags[draw % tags.Length], piece);
        });
    }

    /// <summary>A character of markup lost: a quotation mark, a bracket, a letter of a name.</summary>
    private static bool Lose(DamagedDocument document, Random random)
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            var start = MarkupEdit.Cells(row) is var cells ? cells[draw % cells.Length].Groups["start"] : null!;
            return row.Remove(start.Index + (draw / cells.Length % start.Length), 1);
        });
    }
}

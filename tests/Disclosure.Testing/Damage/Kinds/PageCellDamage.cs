using System.Text.RegularExpressions;

namespace Disclosure.Testing;

/// <summary>Cells and rows of a page lost, doubled, added, hidden, or in another part of their table.</summary>
internal static class PageCellDamage
{
    public static DamageKind[] Kinds { get; } =
    [
        new("page", "cell lost", (document, random) => Change(document, random, static _ => "")),
        new("page", "cell doubled", (document, random) => Change(document, random, static cell => cell.Value + cell.Value)),
        new("page", "blank cell added", (document, random) => Change(document, random, static cell => "<td></td>" + cell.Value)),
        new("page", "cell hidden", (document, random) => Change(document, random, static cell => Styled(cell, "display:none"))),
        new("page", "cell with a table in it", (document, random) => Change(document, random, static cell => Filled(cell, "<table><tr><td>", "</table>"))),
        new("page", "cell with two cells in it", (document, random) => Change(document, random, static cell => Filled(cell, "<table><tr><td>1<td>", "</table>"))),
        new("page", "row in the foot", (document, random) => MarkupEdit.Change(document, random, static row => $"<tfoot>{row}</tfoot>")),
        new("page", "row in a head", (document, random) => MarkupEdit.Change(document, random, static row => $"<thead>{row}</thead>")),
        new("page", "row of a body of its own", (document, random) => MarkupEdit.Change(document, random, static row => $"<tbody>{row}</tbody>")),
        new("page", "row in a table of its own", (document, random) => MarkupEdit.Change(document, random, static row => $"</table><table>{row}</table><table>")),
        new("page", "row hidden", (document, random) => MarkupEdit.Change(document, random, static row =>
            row.StartsWith("<tr>", StringComparison.Ordinal) ? "<tr hidden>" + row[4..] : null)),
    ];

    private static bool Change(DamagedDocument document, Random random, Func<Match, string> change)
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            var cells = MarkupEdit.Cells(row);
            var cell = cells[draw % cells.Length];
            return MarkupEdit.With(row, cell, change(cell));
        });
    }

    private static string Styled(Match cell, string style) => $"<td style='{style}'" + cell.Value[3..];

    private static string Filled(Match cell, string before, string behind) =>
        $"{cell.Groups["start"].Value}{before}{cell.Groups["content"].Value}{behind}{cell.Groups["end"].Value}";
}

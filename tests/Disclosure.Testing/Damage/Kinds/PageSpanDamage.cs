using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Testing;

/// <summary>Spans of cells of a page lost, changed, or there where none was.</summary>
internal static class PageSpanDamage
{
    public static DamageKind[] Kinds { get; } = [.. Of("rowspan"), .. Of("colspan")];

    private static IEnumerable<DamageKind> Of(string name) =>
    [
        new("page", name + " lost", (document, random) => Change(document, random, name, static _ => null)),
        new("page", name + " one more", (document, random) => Change(document, random, name, static span => span + 1)),
        new("page", name + " one less", (document, random) => Change(document, random, name, static span => span - 1)),
        new("page", name + " of all that follow", (document, random) => Change(document, random, name, static _ => 0)),
        new("page", name + " beyond measure", (document, random) => Change(document, random, name, static _ => 65_534)),
        new("page", name + " added", (document, random) => Add(document, random, $" {name}={random.Next(2, 5)}")),
    ];

    private static bool Change(DamagedDocument document, Random random, string name, Func<int, int?> change)
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            var spans = Regex.Matches(row, $" {name}=([0-9]+)");
            if (spans.Count == 0)
                return null;
            var span = spans[draw % spans.Count];
            var changed = change(int.Parse(span.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            return MarkupEdit.With(row, span, changed is { } number ? string.Create(CultureInfo.InvariantCulture, $" {name}={number}") : "");
        });
    }

    private static bool Add(DamagedDocument document, Random random, string attribute)
    {
        var draw = random.Next();
        return MarkupEdit.Change(document, random, row =>
        {
            var cells = MarkupEdit.Cells(row);
            var start = cells[draw % cells.Length].Groups["start"];
            return row.Insert(start.Index + 3, attribute);
        });
    }
}

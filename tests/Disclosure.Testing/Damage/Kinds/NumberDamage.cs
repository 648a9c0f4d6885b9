namespace Disclosure.Testing;

/// <summary>Numbers split, glued to their label, or written in other ways.</summary>
internal static class NumberDamage
{
    private const string Family = "number";

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "split by a blank", (document, random) => document.Clean.Layout is not BlankRowsLayout && Split(document, random, " ")),
        new(Family, "split by a separator", (document, random) => document.Clean.Layout.Separator is { } separator && Split(document, random, separator.ToString())),
        new(Family, "split by a line end", (document, random) => !document.HasRowLines && Split(document, random, "\n")),
        new(Family, "glued to its label", Glue),
        new(Family, "with a mark behind it", (document, random) => Write(document, random, static text => text + "。")),
        new(Family, "with a letter for a digit", (document, random) => Write(document, random, static text => text[..^1] + "O")),
        new(Family, "in Chinese numerals", (document, random) => Write(document, random, static text => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? "〇一二三四五六七八九"[c - '0'] : c)))),
        new(Family, "with another number in brackets", (document, random) => Write(document, random, static text => text + "（上年12）")),
        new(Family, "of another digit", Misprint),
    ];

    private static bool Split(DamagedDocument document, Random random, string by)
    {
        if (!TryDraw(document, random, 2, out var page, out var place))
            return false;
        var text = page.Cell(place).Text;
        page.Touch(place);
        page.Write(place, text.Insert(random.Next(1, text.Length), by));
        return page.Print() && MarkParts(document);
    }

    /// <summary>The parts of a number are cells or lines of their own, and no longer what was printed.</summary>
    private static bool MarkParts(DamagedDocument document)
    {
        for (var at = 0; at < document.Lines.Count; at++)
        {
            var line = document.Lines[at];
            if (line.Cells.Any(cell => cell.Role == CellRole.Value && cell.Text != document.Clean.Picture.Cells[cell.Slot].Printed))
                document.Lines[at] = line with { IsChanged = true };
        }

        return true;
    }

    private static bool Glue(DamagedDocument document, Random random)
    {
        if (!TryDraw(document, random, 1, out var page, out var place) || place.Cell == 0 || page.Cell(place with { Cell = place.Cell - 1 }).Role != CellRole.Row)
            return false;
        var label = place with { Cell = place.Cell - 1 };
        page.Touch(place);
        page.Touch(label, isPlaceLost: true);
        page.Write(label, page.Cell(label).Text + page.Cell(place).Text);
        page.Remove(place);
        return page.Print();
    }

    private static bool Write(DamagedDocument document, Random random, Func<string, string> write)
    {
        if (!TryDraw(document, random, 1, out var page, out var place))
            return false;
        page.Touch(place);
        page.Write(place, write(page.Cell(place).Text));
        return page.Print();
    }

    /// <summary>Another digit is another number, and the document says so.</summary>
    private static bool Misprint(DamagedDocument document, Random random)
    {
        if (!TryDraw(document, random, 2, out var page, out var place))
            return false;
        var cell = page.Cell(place);
        var text = cell.Text[..^1] + (char)('0' + ((cell.Text[^1] - '0' + random.Next(1, 10)) % 10));
        page.Touch(place);
        page.Write(place, text);
        document.Truth.State(cell.Slot, PrintedNumber.Of(text, document.Clean, cell.Slot), isCertain: true);
        return page.Print();
    }

    private static bool TryDraw(DamagedDocument document, Random random, int digits, out PageEdit page, out CellPlace place)
    {
        page = new PageEdit(document);
        var values = page.Find(cell => cell.Role == CellRole.Value && cell.Text.Length >= digits && cell.Text.All(char.IsAsciiDigit));
        place = values.Count == 0 ? default : values[random.Next(values.Count)];
        return values.Count > 0;
    }
}

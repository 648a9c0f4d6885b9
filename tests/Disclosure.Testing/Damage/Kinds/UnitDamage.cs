namespace Disclosure.Testing;

/// <summary>Units of amounts changed, lost or broken.</summary>
internal static class UnitDamage
{
    private const string Family = "unit";

    private static readonly (string Word, decimal Factor)[] s_units =
        [("元", 1), ("百元", 100), ("千元", 1_000), ("万元", 1_0000), ("十万元", 10_0000), ("百万元", 100_0000), ("千万元", 1000_0000), ("亿元", 1_0000_0000), ("人民币万元", 1_0000), ("萬元", 1_0000)];

    private static readonly string[] s_unknown = ["美元", "万美元", "港元", "欧元", "箱元"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "another in the head", ChangeHead),
        new(Family, "foreign or unknown in the head", (document, random) => WriteHead(document, $"（单位：{s_unknown[random.Next(s_unknown.Length)]}）", null)),
        new(Family, "lost from the head", static (document, _) => WriteHead(document, "", null)),
        new(Family, "broken over two lines", BreakHead),
        new(Family, "another in the cell", ChangeCell),
        new(Family, "beside another in the wording of the head", static (document, _) => WriteHead(document, "（10万元以上的，单位：元）", 1)),
        new(Family, "of a name in the head", static (document, _) => WriteHead(document, "（广元市万元店）", null)),
    ];

    private static bool ChangeHead(DamagedDocument document, Random random)
    {
        var (word, factor) = s_units[random.Next(s_units.Length)];
        return WriteHead(document, random.Next(2) == 0 ? $"（单位：{word}）" : $"（{word}）", factor);
    }

    private static bool BreakHead(DamagedDocument document, Random random)
    {
        var (word, factor) = s_units[random.Next(s_units.Length)];
        var unit = $"（单位：{word}）";
        return WriteHead(document, unit.Insert(random.Next(4, unit.Length), "\n"), factor);
    }

    /// <summary>Writes a unit behind the label of the column of an amount, wherever it stands in the head.</summary>
    /// <param name="document">The document.</param>
    /// <param name="unit">What is written.</param>
    /// <param name="factor">How many 元 it is; null if it is not known.</param>
    private static bool WriteHead(DamagedDocument document, string unit, decimal? factor)
    {
        var page = new PageEdit(document);
        var heads = page.Find(cell => cell.Role == CellRole.Head && document.Clean.Slots.HeadUnit(cell.Slots[0]) is not null && cell.Text.Contains('（', StringComparison.Ordinal));
        if (heads.Count == 0)
            return false;
        var first = page.Cell(heads[0]);
        foreach (var place in heads.Where(place => page.Cell(place).Text == first.Text && document.Clean.Slots.OfBlock(page.Cell(place).Slots[0]) == document.Clean.Slots.OfBlock(first.Slots[0])))
        {
            page.Write(place, first.Text[..first.Text.IndexOf('（', StringComparison.Ordinal)] + unit);
            foreach (var slot in page.Cell(place).Slots)
                if (PrintedNumber.Raw(document.Clean.Picture.Cells[slot].Printed) is { } number)
                    document.Truth.State(slot, new StatedNumber(number * (factor ?? 1), factor is null), isCertain: true);
            document.Truth.Touch(page.Cell(place).Slots);
        }

        return page.Print();
    }

    /// <summary>The unit of a cell goes before that of its head.</summary>
    private static bool ChangeCell(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var amounts = page.Find(cell => cell.Role == CellRole.Value && document.Clean.Slots.Column(cell.Slot).Kind == Schema.ValueKind.Money && PrintedNumber.Is(cell.Text));
        if (amounts.Count == 0)
            return false;
        var (place, (word, factor)) = (amounts[0], s_units[random.Next(s_units.Length)]);
        var cell = page.Cell(place);
        var digits = cell.Text.TrimEnd('元', '万', '亿', '萬', '億', ' ', '\u00A0', '\u3000');
        page.Write(place, random.Next(2) == 0 ? digits + word : $"{digits}（{word}）");
        if (PrintedNumber.Raw(digits) is not { } number)
            return false;
        document.Truth.State(cell.Slot, new StatedNumber(number * factor), isCertain: true);
        document.Truth.Touch(cell.Slots);
        return page.Print();
    }
}

namespace Disclosure.Testing;

/// <summary>
/// Labels in whose place another word stands. The figures below or behind it are figures of something else: to give them is wrong, even in the
/// place where they were.
/// </summary>
internal static class ForeignLabels
{
    private const string Family = "label";

    private static readonly string[] s_words = ["联系电话", "办公面积", "户籍人口", "车辆编号", "序号", "GDP", "负责科室", "网站点击量", "到岗天数", "海拔"];

    private static readonly string[] s_placeholders = ["项目", "类别", "内容", "数量"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "of a row foreign", (document, random) => Replace(document, random, CellRole.Row, Foreign(random))),
        new(Family, "of a column foreign", (document, random) => Replace(document, random, CellRole.Head, Foreign(random))),
        new(Family, "of a group or block foreign", ReplaceGroup),
        new(Family, "of all columns foreign", (document, random) => ReplaceHead(document, random, isLost: true, static (i, shift) => s_words[(i + shift) % s_words.Length])),
        new(Family, "of all columns placeholders", (document, random) => ReplaceHead(document, random, isLost: false, static (i, shift) => Placeholder(i, shift))),
        new(Family, "of all columns blank", (document, random) => ReplaceHead(document, random, isLost: false, static (_, _) => "")),
        new(Family, "of a row near another", (document, random) => Replace(document, random, CellRole.Row, NearLabels.Of)),
        new(Family, "of a column near another", (document, random) => Replace(document, random, CellRole.Head, NearLabels.Of)),
        new(Family, "of a column reworded", (document, random) => Reword(document, random, CellRole.Head)),
        new(Family, "of a row reworded", (document, random) => Reword(document, random, CellRole.Row)),
    ];

    /// <summary>A label of something else.</summary>
    public static string Word(Random random) => s_words[random.Next(s_words.Length)];

    private static Func<string, string?> Foreign(Random random) => _ => Word(random);

    private static string Placeholder(int i, int shift) =>
        shift % 2 == 0 ? FormattableString.Invariant($"数据{i + 1}") : s_placeholders[(i + shift) % s_placeholders.Length];

    private static bool Replace(DamagedDocument document, Random random, CellRole role, Func<string, string?> word)
    {
        var page = new PageEdit(document);
        var labels = page.Find(cell => cell.Role == role && word(cell.Text) is not null);
        if (labels.Count == 0)
            return false;
        var place = labels[random.Next(labels.Count)];
        document.Truth.Lose(page.Cell(place).Slots);
        page.Write(place, word(page.Cell(place).Text)!);
        return page.Print();
    }

    /// <summary>Another word for the same: whoever knows it may read on.</summary>
    private static bool Reword(DamagedDocument document, Random random, CellRole role)
    {
        var page = new PageEdit(document);
        var labels = page.Find(cell => cell.Role == role && NearLabels.RewordingOf(cell.Text) is not null);
        if (labels.Count == 0)
            return false;
        foreach (var place in labels.OrderBy(_ => random.Next()).Take(random.Next(1, 3)).ToList())
        {
            page.Touch(place);
            page.Write(place, NearLabels.RewordingOf(page.Cell(place).Text)!);
        }

        return page.Print();
    }

    /// <summary>The labels of rows and columns still say what they are.</summary>
    private static bool ReplaceGroup(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var labels = page.Find(static cell => cell.Role is CellRole.RowGroup or CellRole.HeadGroup or CellRole.Header);
        if (labels.Count == 0)
            return false;
        var place = labels[random.Next(labels.Count)];
        page.Touch(place);
        page.Write(place, Word(random));
        return page.Print();
    }

    private static bool ReplaceHead(DamagedDocument document, Random random, bool isLost, Func<int, int, string> word)
    {
        var page = new PageEdit(document);
        var heads = page.Find(static cell => cell.Role == CellRole.Head);
        var block = document.Clean.Slots.OfBlock(page.Cell(heads[random.Next(heads.Count)]).Slots[0]);
        var (number, shift) = (0, random.Next(s_words.Length));
        foreach (var place in heads.Where(place => block.Contains(page.Cell(place).Slots[0])))
            page.Write(place, word(number++, shift));
        document.Truth.Touch(block);
        if (isLost)
            document.Truth.Lose(block);
        return page.Print();
    }
}

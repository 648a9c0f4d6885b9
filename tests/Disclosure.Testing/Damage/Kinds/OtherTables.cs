namespace Disclosure.Testing;

/// <summary>A table that is not the form's, with labels of the form: figures of other years, before, between and behind its own.</summary>
internal static class OtherTables
{
    private const string Family = "yearly table with the form's labels";

    private static readonly string[] s_corners = ["指标", "项目", "年度", ""];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "before the title", (document, random) => Insert(document, random, static (_, _) => 0)),
        new(Family, "in a section of text", (document, random) => Insert(document, random, AmongText)),
        new(Family, "above a table", (document, random) => Insert(document, random, static (document, random) => AtTable(document, random, isBehind: false))),
        new(Family, "behind a table", (document, random) => Insert(document, random, static (document, random) => AtTable(document, random, isBehind: true))),
        new(Family, "at the end", (document, random) => Insert(document, random, static (document, _) => document.Lines.Count)),
        new(Family, "in the place of a table", Replace),
        new(Family, "in a section of text, the table a sentence", ReplaceBySentence),
        new("table", "a sentence in its place", (document, random) => WithoutTable(document, random) >= 0),
    ];

    private static bool Insert(DamagedDocument document, Random random, Func<DamagedDocument, Random, int> draw)
    {
        if (Table(document, random, -1) is not { } table)
            return false;
        document.Lines.InsertRange(draw(document, random), table);
        return true;
    }

    private static bool Replace(DamagedDocument document, Random random)
    {
        var number = Remove(document, random, out var at);
        if (number < 0 || Table(document, random, number) is not { } table)
            return false;
        document.Lines.InsertRange(at, table);
        return true;
    }

    private static bool ReplaceBySentence(DamagedDocument document, Random random)
    {
        if (WithoutTable(document, random) is not (>= 0 and var number) || Table(document, random, number) is not { } table)
            return false;
        document.Lines.InsertRange(AmongText(document, random), table);
        return true;
    }

    private static int WithoutTable(DamagedDocument document, Random random)
    {
        var number = Remove(document, random, out var at);
        if (number >= 0)
            document.Lines.Insert(at, new TextLine("本机关本年度无此类情形。"));
        return number;
    }

    /// <summary>Takes a table of the form out.</summary>
    private static int Remove(DamagedDocument document, Random random, out int at)
    {
        var number = document.Lines[Math.Max(0, document.DrawLine(random))].Table;
        at = document.Lines.FindIndex(line => line.Table == number);
        if (number < 0)
            return -1;
        document.Truth.Lose(document.Lines.Where(line => line.Table == number).SelectMany(line => line.Cells).Where(static cell => cell.Role == CellRole.Value).Select(cell => cell.Slot));
        document.Lines.RemoveAll(line => line.Table == number);
        return number;
    }

    private static int AmongText(DamagedDocument document, Random random)
    {
        int[] lines = [.. Enumerable.Range(1, document.Lines.Count - 1).Where(at => document.Lines[at].Text.Length > 30 && document.Lines[at].Table < 0)];
        return lines.Length == 0 ? document.Lines.Count : lines[random.Next(lines.Length)] + 1;
    }

    private static int AtTable(DamagedDocument document, Random random, bool isBehind)
    {
        int[] lines = [.. Enumerable.Range(1, document.Lines.Count - 1).Where(at =>
            isBehind ? document.Lines[at].Table < 0 && document.Lines[at - 1].Table >= 0 : document.Lines[at].Table >= 0 && document.Lines[at - 1].Table < 0)];
        return lines.Length == 0 ? document.Lines.Count : lines[random.Next(lines.Length)];
    }

    /// <summary>Writes a table of years with labels of rows of a table; -1 for any.</summary>
    private static TextLine[]? Table(DamagedDocument document, Random random, int number)
    {
        PrintedCell[] labels =
        [
            .. document.Clean.Page.Parts.Where(part => part.Table >= 0 && (number < 0 || part.Table == number)).SelectMany(part => part.Rows)
                .SelectMany(row => row).Where(static cell => cell.Role == CellRole.Row),
        ];
        if (labels.Length == 0)
            return null;
        var (from, count, years) = (random.Next(labels.Length), random.Next(1, 8), random.Next(2, 9));
        PrintedCell[] head = [new(s_corners[random.Next(s_corners.Length)]), .. Enumerable.Range(0, years).Select(year => new PrintedCell(FormattableString.Invariant($"{2014 + year}年")))];
        List<PrintedCell[]> rows = [head];
        foreach (var label in labels.Skip(from).Take(count))
            rows.Add([new PrintedCell(label.Text), .. Enumerable.Range(0, years).Select(_ => new PrintedCell(ForeignLines.LoneNumber(random)))]);
        return [new(""), .. document.Clean.Layout.WriteTable(rows).Select(static line => line with { Row = -1 }), new("")];
    }
}

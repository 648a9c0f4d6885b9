using System.Globalization;

namespace Disclosure.Testing;

/// <summary>Lines that do not belong to a table, anywhere: page furniture, lone numbers, dates, notes, headings.</summary>
internal static class ForeignLines
{
    private const string Family = "foreign line";

    private static readonly string[] s_dates = ["2021年1月14日", "2022-01-18", "（2023年1月20日）", "二〇二二年一月"];

    private static readonly string[] s_notes =
        ["注：本表由各科室填报后汇总。", "（续表）", "备注：含下属3家单位。", "填表说明见附件", "统计口径与上年一致", "（其中网上办理2件）", "单位：件", "审核人：张某　填表人：李某"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "lone number", (document, random) => Add(document, random, LoneNumber(random))),
        new(Family, "lone number in a cell of its own", AddCell),
        new(Family, "page number", (document, random) => Add(document, random, PageNumber(random))),
        new(Family, "page number between blank lines", AddBetweenBlanks),
        new(Family, "date", (document, random) => Add(document, random, s_dates[random.Next(s_dates.Length)])),
        new(Family, "note", (document, random) => Add(document, random, s_notes[random.Next(s_notes.Length)])),
        new(Family, "title", (document, random) => Add(document, random, document.Clean.Picture.Title)),
        new(Family, "heading of a section", AddHeading),
    ];

    private static bool Add(DamagedDocument document, Random random, string text)
    {
        document.Insert(document.DrawLine(random), new TextLine(text));
        return true;
    }

    private static bool AddCell(DamagedDocument document, Random random) =>
        document.Clean.Layout.Content == LineContent.CellOfRow && Add(document, random, "\t" + LoneNumber(random));

    private static bool AddBetweenBlanks(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        document.Insert(at, new TextLine(""));
        document.Lines.InsertRange(at + 1, [new TextLine(PageNumber(random)), new TextLine("")]);
        return true;
    }

    /// <summary>What stands behind the heading of another section may be taken for a part of that section.</summary>
    private static bool AddHeading(DamagedDocument document, Random random)
    {
        var sections = document.Clean.Picture.Sections;
        if (sections.Count == 0)
            return false;
        var at = document.DrawLine(random);
        for (var line = at; line < document.Lines.Count; line++)
            document.Touch(line);
        document.Insert(at, new TextLine(sections[random.Next(sections.Count)].Heading));
        return true;
    }

    /// <summary>A number that says nothing.</summary>
    public static string LoneNumber(Random random) => random.Next(1, 300).ToString(CultureInfo.InvariantCulture);

    private static string PageNumber(Random random)
    {
        var page = LoneNumber(random);
        return random.Next(6) switch
        {
            0 => $"- {page} -",
            1 => $"— {page} —",
            2 => $"第{page}页",
            3 => $"第 {page} 页 共 300 页",
            4 => $"{page} / 300",
            _ => $"Page {page}",
        };
    }
}

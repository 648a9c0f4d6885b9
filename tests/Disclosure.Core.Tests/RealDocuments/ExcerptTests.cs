using System.Globalization;
using System.Text;

namespace Disclosure.Tests;

/// <summary>
/// Beginnings of published pages, cut off within a table: what must be read from them, and that nothing else is. A row is its key and what its cells
/// hold: a number, _ for a blank, / for a mark for nothing. A row that is not listed may hold anything but a number.
/// </summary>
public sealed class ExcerptTests
{
    private const string Zeros = "0 0 0 0 0 0 0", Blanks = "_ _ _ _ _ _ _", LastIsZero = "_ _ _ _ _ _ 0";

    private const string New = "T3|一、本年新收政府信息公开申请数量 = ", Carried = "T3|二、上年结转政府信息公开申请数量 = ",
        Granted = "T3|（一）予以公开 = ", Partially = "T3|（二）部分公开（区分处理的，只计这一情形，不计其他情形） = ";

    private const string Figures2021 = "T2|行政许可 = 0\nT2|行政处罚 = 0\nT2|行政强制 = 0\nT2|行政事业性收费 = 0\n";

    private const string Norms2021 = "T2|规章 = 0 0 0\nT2|行政规范性文件 = 0 0 0\n";

    private const string Table2Of2019 =
        "T2|规章 = 0 0 0\nT2|规范性文件 = 0 0 0\nT2|行政许可 = 0 0 0\nT2|其他对外管理服务事项 = 0 0 0\nT2|行政处罚 = 0 0 0\nT2|行政强制 = 0 0 0\nT2|行政事业性收费 = 0 0\nT2|政府集中采购 = 0 0\n";

    public static TheoryData<string, string> Excerpts => new()
    {
        {
            "E01", """
            T2|规章 = 0 0 0
            T2|规范性文件 = 2 2 19
            T2|行政许可 = 8 5 93
            T2|其他对外管理服务事项 = 117 0 165
            T2|行政处罚 = 90 0 22
            T2|行政强制 = 4 4 /
            T2|行政事业性收费 = _ _
            """
        },
        {
            "E02", $"T2|规章 = 0 0 0\nT2|行政规范性文件 = 3 0 101\n{Figures2021}{New}0 _ _ _ _ _ 0\n{Carried}{LastIsZero}\n{Granted}{LastIsZero}\n{Partially}{LastIsZero}\n"
                + $"T3|1.属于国家秘密 = {LastIsZero}\nT3|2.其他法律行政法规禁止公开 = {LastIsZero}\nT3|3.危及“三安全一稳定” = {LastIsZero}\nT3|4.保护第三方合法权益 = {LastIsZero}\nT3|5.属于三类内部事务信息 = {LastIsZero}"
        },
        { "E03", $"{Norms2021}{Figures2021}{New}3 0 0 0 0 0 3\n{Carried}{Zeros}" },
        { "E04", $"T2|规章 = / / /\nT2|行政规范性文件 = 0 0 0\n{Figures2021}{New}{LastIsZero}\n{Carried}{LastIsZero}\n{Granted}{Blanks}" },
        {
            "E05", $"""
            T2|规章 = 0 0 0
            T2|规范性文件 = 0 0 0
            T2|行政许可 = 6 -4 2
            T2|其他对外管理服务事项 = 0 0 0
            T2|行政处罚 = 2 0 2
            T2|行政强制 = 0 0 0
            T2|行政事业性收费 = 0 0
            T2|政府集中采购 = 6 52.15
            {New}{Zeros}
            {Carried}{Zeros}
            {Granted}{Zeros}
            {Partially}{Zeros}
            """
        },
        { "E07", $"{Norms2021}{Figures2021}{New}{Zeros}\n{Carried}{Zeros}\n{Granted}{Zeros}" },
        {
            "E08", $"{Norms2021}{Figures2021}{New}{Zeros}\n{Carried}{Zeros}\n{Granted}{Zeros}\n{Partially}{Zeros}\nT3|1.属于国家秘密 = {Zeros}\nT3|2.其他法律行政法规禁止公开 = {Zeros}\nT3|3.危及“三安全一稳定” = {Zeros}"
        },
        { "E09", $"{Norms2021}T2|行政许可 = 0" },
        { "E10", "T2|规章 = 2 0 2\nT2|行政规范性文件 = 2 0 2\nT2|行政许可 = 0\nT2|行政处罚 = 9\nT2|行政强制 = 0" },
        { "E11", "" },
        { "E12", $"{Norms2021}{Figures2021}" },
        { "E13", Table2Of2019 },
        {
            "E14", $"""
            T2|规章 = _ _ _
            T2|规范性文件 = _ _ _
            T2|行政许可 = 109 -3 44613
            T2|其他对外管理服务事项 = _ _ _
            T2|行政处罚 = 2 1 106
            T2|行政强制 = 3 20 23
            T2|行政事业性收费 = _ _
            T2|政府集中采购 = _ _
            {New}{Blanks}
            """
        },
    };

    [RealDocumentsTheory]
    [MemberData(nameof(Excerpts))]
    public void All_that_is_certain_is_read_and_nothing_else(string excerpt, string rows)
    {
        var path = Directory.EnumerateFiles(SharedDocuments.Path("corpus", "excerpts"), excerpt + "*").Single();
        var allowed = rows.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" = ")).ToDictionary(line => line[0], line => line[1]);
        var wrong = new StringBuilder();
        foreach (var row in AnnualReport.ParseFile(path).Report!.Cells.GroupBy(cell => cell.Key[..cell.Key.LastIndexOf('|')]))
        {
            var read = string.Join(' ', row.Select(Word));
            if (allowed.Remove(row.Key, out var expected) ? read != expected : row.Any(cell => cell.State == CellState.Number))
                wrong.Append(row.Key).Append(": read ").Append(read).Append(", expected ").Append(expected ?? "no number").Append('\n');
        }

        wrong.AppendJoin('\n', allowed.Keys.Select(row => $"{row}: the edition that was read has no such row"));
        Assert.True(wrong.Length == 0, $"{excerpt}\n{wrong}");
    }

    private static string Word(Cell cell) => cell.State switch
    {
        CellState.Number => cell.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture),
        CellState.Blank => "_",
        CellState.NilMark => "/",
        _ => "?",
    };
}

namespace Disclosure.Tests;

/// <summary>
/// A table that a test draws: a row a line, | between cells. &lt; belongs to the cell on its left, ^ is a merged cell that goes on from the
/// row above.
/// </summary>
internal static class SmallTable
{
    private const string OfLeftCell = "<", OfRowAbove = "^";

    /// <summary>The head of 表三 as the form prints it.</summary>
    public const string RequestsHead = """
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
        ^|<|<|自然人|法人或其他组织|<|<|<|<|总计
        ^|<|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^
        """;

    /// <summary>Prints the table.</summary>
    public static string Print(string table, PrintedAs layout) =>
        string.Concat(table.ReplaceLineEndings("\n").Split('\n').Select(row => PrintRow(row.Split('|'), layout)));

    private static string PrintRow(string[] cells, PrintedAs layout) => layout switch
    {
        PrintedAs.Rows => string.Join('\t', cells.Select(cell => IsMerged(cell) ? "" : cell)) + "\n",
        PrintedAs.TabbedCells => string.Concat(cells.Where(cell => cell != OfLeftCell).Select(cell => $"\t{(IsMerged(cell) ? "" : cell)}\n")) + "\n",
        _ => string.Concat(cells.Where(cell => cell.Length > 0 && !IsMerged(cell)).Select(cell => cell + "\n")),
    };

    private static bool IsMerged(string cell) => cell is OfLeftCell or OfRowAbove;
}

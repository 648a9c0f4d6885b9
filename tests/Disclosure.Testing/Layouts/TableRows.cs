using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>The rows of a table from top to bottom, with the merges of the printed form. Layouts differ only in how they write them down.</summary>
internal static class TableRows
{
    /// <summary>Prints the rows of a table.</summary>
    public static IEnumerable<PrintedCell[]> Of(ReportPicture picture, TableDefinition table) =>
        table.Blocks.SelectMany(block => OfBlock(picture, block));

    /// <summary>How many grid columns a table has.</summary>
    public static int Width(ReportPicture picture, TableDefinition table) => table.Blocks.Max(block => Width(picture, block));

    private static int Width(ReportPicture picture, BlockDefinition block) => block.IsAcross
        ? picture.PrintedRows(block).Count * block.Columns.Count
        : new RowLabels(picture, block).Width + block.Columns.Count;

    private static IEnumerable<PrintedCell[]> OfBlock(ReportPicture picture, BlockDefinition block)
    {
        if (block.Header is { } header)
            yield return [new PrintedCell(picture.Labels[header], Width(picture, block))];
        foreach (var row in block.IsAcross ? Across(picture, block) : Down(picture, block))
            yield return row;
    }

    private static IEnumerable<PrintedCell[]> Across(ReportPicture picture, BlockDefinition block)
    {
        var rows = picture.PrintedRows(block);
        foreach (var row in TableHead.Rows(picture.Labels, LabelNode.OfRows(block, rows), corner: null, cornerWidth: 0))
            yield return row;
        yield return [.. rows.SelectMany(row => Values(picture, block, row, block.Columns.Count))];
    }

    private static IEnumerable<PrintedCell[]> Down(ReportPicture picture, BlockDefinition block)
    {
        var labels = new RowLabels(picture, block);
        var columns = block.Columns.Count;
        foreach (var row in Head(picture, block, labels.Width, columns))
            yield return row;
        for (var place = 0; place < labels.Rows.Count; place++)
            yield return [.. labels.Print(place, labels.Width), .. Values(picture, block, labels.Rows[place], columns)];
    }

    /// <summary>Prints the head of a block whose rows stand below one another.</summary>
    public static IEnumerable<PrintedCell[]> Head(ReportPicture picture, BlockDefinition block, int labelWidth, int columns) =>
        TableHead.Rows(picture.Labels, LabelNode.OfColumns(block, columns), block.Heads.Count > 0 ? block.Heads[0] : null, labelWidth);

    /// <summary>Prints the values of a row.</summary>
    public static IEnumerable<PrintedCell> Values(ReportPicture picture, BlockDefinition block, int row, int columns) =>
        Enumerable.Range(block.Rows[row].FirstSlot, columns).Select(slot => new PrintedCell(picture.Cells[slot].Printed));
}

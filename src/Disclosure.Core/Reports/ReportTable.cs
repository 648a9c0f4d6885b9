using System.Diagnostics;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>A table of a report with its rows and columns.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportTable
{
    private readonly Report _report;
    private readonly int _table;
    private IReadOnlyList<ReportLine>? _rows, _columns;

    internal ReportTable(Report report, int table)
    {
        _report = report;
        _table = table;
    }

    /// <summary>The table as the schema has it.</summary>
    public TableDefinition Definition => _report.Definition.Tables[_table];

    /// <summary>The identifier, such as <c>Requests</c>.</summary>
    public string Name => Definition.Label.Name;

    /// <summary>The rows of all blocks, from top to bottom.</summary>
    public IReadOnlyList<ReportLine> Rows => _rows ??= [.. Definition.Blocks.SelectMany((_, block) => RowsOf(block))];

    /// <summary>The columns of all blocks, from left to right; those of one block hold the cells of its rows.</summary>
    public IReadOnlyList<ReportLine> Columns => _columns ??= [.. Definition.Blocks.SelectMany((_, block) => ColumnsOf(block))];

    /// <summary>The official name and the key.</summary>
    public override string ToString() => $"{Definition.Label.Text} ({Definition.Key})";

    /// <summary>The row at a place of the form.</summary>
    internal static ReportLine Row(Report report, int table, int block, int row)
    {
        var definition = report.Definition.Tables[table].Blocks[block];
        return new ReportLine(
            definition.Rows[row].Label.Text, definition.RowPath(row), column => string.Join('.', definition.ColumnPath(column)),
            [.. Read(definition).Select(column => (column, report.CellAt(table, block, row, column)))]);
    }

    private IEnumerable<ReportLine> RowsOf(int block) => Printed(Definition.Blocks[block]).Select(row => Row(_report, _table, block, row));

    private IEnumerable<ReportLine> ColumnsOf(int block)
    {
        var definition = Definition.Blocks[block];
        return Read(definition).Select(column => new ReportLine(
            definition.Columns[column].Label.Text, definition.ColumnPath(column), row => string.Join('.', definition.RowPath(row)),
            [.. Printed(definition).Select(row => (row, _report.CellAt(_table, block, row, column)))]));
    }

    private static IEnumerable<int> Read(BlockDefinition block) =>
        Enumerable.Range(0, block.Columns.Count).Where(column => block.Columns[column].Kind != ValueKind.Ignored);

    private IEnumerable<int> Printed(BlockDefinition block) =>
        Enumerable.Range(0, block.Rows.Count).Where(row => block.Rows[row].FirstSlot is >= 0 and var slot && _report.Content.Variant.IsListed(slot));
}

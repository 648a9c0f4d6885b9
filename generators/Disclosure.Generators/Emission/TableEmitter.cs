using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>
/// The typed view of a table: structs over the report, one for the table, one for each group of rows that paths name, and one for the
/// cells of a row. They hold a reference and two numbers, and make nothing.
/// </summary>
internal sealed class TableEmitter
{
    private const string Cell = "global::Disclosure.Cell", Line = "global::Disclosure.ReportLine", Report = "global::Disclosure.Report";

    private readonly TableDefinition _table;
    private readonly int _index;
    private readonly PathNode _rows;
    private readonly PathNode[] _columns;
    private readonly Dictionary<PathNode, string> _types = [];

    /// <summary>Names the types of a table.</summary>
    public TableEmitter(TableDefinition table, int index, TypeNames names)
    {
        _table = table;
        _index = index;
        _rows = PathNode.Of(table);
        _columns = [.. table.Blocks.Select(PathNode.OfColumns)];
        Name(_rows, table.Label.Name + "Table", names);
        for (var block = 0; block < _columns.Length; block++)
            Name(_columns[block], table.Label.Name + (_columns.Length > 1 ? table.Blocks[block].Label!.Name : "") + "Row", names);
    }

    /// <summary>Writes the property of the table and its types.</summary>
    public void Emit(CodeWriter code)
    {
        code.Line().Summary($"{_table.Label.Text} ({_table.Key}).").Line($"public {_types[_rows]} {_table.Label.Name} => new(this);");
        EmitRows(code, _rows, $"{_table.Label.Text} ({_table.Key})");
        for (var block = 0; block < _columns.Length; block++)
            EmitColumns(code, _columns[block], block, "One row");
    }

    private void Name(PathNode node, string type, TypeNames names)
    {
        _types.Add(node, names.Take(type, node));
        foreach (var child in Groups(node))
            Name(child, type + child.Name, names);
    }

    /// <summary>A struct with a property for each row and each group of rows at a place of the table's paths.</summary>
    private void EmitRows(CodeWriter code, PathNode node, string summary)
    {
        code.Line().Summary(summary + ".").Generated();
        code.Open($"public readonly struct {_types[node]}{(node == _rows ? Enumerable(Line) : "")}").Line($"private readonly {Report} _report;").Line();
        code.Line($"internal {_types[node]}({Report} report) => _report = report;");
        if (node == _rows)
            EmitEnumerator(code, Line, $"_report.Tables[{Literals.Number(_index)}].Rows", "The rows of the table.");
        foreach (var child in node.Children)
        {
            if (child.IsLeaf)
                code.Line().Summary(child.Text + ".")
                    .Line($"public {_types[_columns[child.Block]]} {child.Name} => new(_report, {Literals.Number(child.Index)});");
            else
                code.Line().Summary(child.Text + ".").Line($"public {_types[child]} {child.Name} => new(_report);");
        }

        code.Close();
        foreach (var child in Groups(node))
            EmitRows(code, child, child.Text);
    }

    /// <summary>A struct with a property for each column and each group of columns.</summary>
    private void EmitColumns(CodeWriter code, PathNode node, int block, string summary)
    {
        code.Line().Summary($"{summary} of {_table.Label.Text}.").Generated();
        var isRow = node == _columns[block];
        code.Open($"public readonly struct {_types[node]}{(isRow ? Enumerable(Cell) : "")}").Line($"private readonly {Report} _report;").Line("private readonly int _row;").Line();
        code.Open($"internal {_types[node]}({Report} report, int row)").Line("_report = report;").Line("_row = row;").Close();
        if (isRow)
        {
            var line = $"_report.RowAt({Literals.Numbers([_index, block])}, _row)";
            EmitEnumerator(code, Cell, line, "The cells of the row.");
            code.Line().Summary("The label of the row, and each cell behind its name.").Line($"public override string ToString() => _report is null ? \"\" : {line}.ToString();");
        }

        foreach (var child in node.Children)
        {
            code.Line().Summary($"{child.Text}{child.Note}.");
            if (child.IsLeaf)
                code.Line(
                    $"public {Cell} {child.Name} => _report is null ? default : _report.CellAt({Literals.Numbers([_index, block])}, _row, {Literals.Number(child.Index)});");
            else
                code.Line($"public {_types[child]} {child.Name} => new(_report, _row);");
        }

        code.Close();
        foreach (var child in Groups(node))
            EmitColumns(code, child, block, $"The columns {child.Text}");
    }

    private static string Enumerable(string item) => $" : global::System.Collections.Generic.IEnumerable<{item}>";

    /// <summary>What an enumeration takes; a struct that was not made by a report has nothing in it.</summary>
    private static void EmitEnumerator(CodeWriter code, string item, string items, string summary) => code
        .Line().Summary(summary)
        .Line($"public global::System.Collections.Generic.IEnumerator<{item}> GetEnumerator() =>")
        .Line($"    (_report is null ? global::System.Array.Empty<{item}>() : (global::System.Collections.Generic.IEnumerable<{item}>){items}).GetEnumerator();")
        .Line().Line("global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();");

    private static IEnumerable<PathNode> Groups(PathNode node) => node.Children.Where(child => !child.IsLeaf);
}

using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>
/// The typed view of a table: structs over the report, one for the table, one for each group of rows that paths name, and one for the
/// cells of a row. They hold a reference and two numbers, and make nothing.
/// </summary>
internal sealed class TableEmitter
{
    private const string Cell = "global::Disclosure.Cell", Report = "global::Disclosure.Report";

    private readonly CodeWriter _code;
    private readonly TableDefinition _table;
    private readonly int _index;

    private TableEmitter(CodeWriter code, TableDefinition table, int index)
    {
        _code = code;
        _table = table;
        _index = index;
    }

    /// <summary>Writes the property of a table and its types.</summary>
    public static void Emit(CodeWriter code, TableDefinition table, int index)
    {
        var emitter = new TableEmitter(code, table, index);
        var root = PathNode.Of(table);
        var type = table.Label.Name + "Table";
        code.Line().Summary($"{table.Label.Text} ({table.Key}).").Line($"public {type} {table.Label.Name} => new(this);");
        emitter.EmitRows(root, type, $"{table.Label.Text} ({table.Key})");
        for (var block = 0; block < table.Blocks.Count; block++)
            emitter.EmitColumns(PathNode.OfColumns(table.Blocks[block]), emitter.RowType(block), block, "One row");
    }

    private string RowType(int block) =>
        _table.Label.Name + (_table.Blocks.Count > 1 ? _table.Blocks[block].Header!.Name : "") + "Row";

    /// <summary>A struct with a property for each row and each group of rows at a place of the table's paths.</summary>
    private void EmitRows(PathNode node, string type, string summary)
    {
        _code.Line().Summary(summary + ".").Generated();
        _code.Open($"public readonly struct {type}").Line($"private readonly {Report} _report;").Line();
        _code.Line($"internal {type}({Report} report) => _report = report;");
        foreach (var child in node.Children)
        {
            if (child.IsLeaf)
                _code.Line().Summary(child.Text + ".")
                    .Line($"public {RowType(child.Block)} {child.Name} => new(_report, {Literals.Number(child.Index)});");
            else
                _code.Line().Summary(child.Text + ".").Line($"public {GroupType(type, child)} {child.Name} => new(_report);");
        }

        _code.Close();
        foreach (var child in node.Children.Where(child => !child.IsLeaf))
            EmitRows(child, GroupType(type, child), child.Text);
    }

    /// <summary>A struct with a property for each column and each group of columns.</summary>
    private void EmitColumns(PathNode node, string type, int block, string summary)
    {
        _code.Line().Summary($"{summary} of {_table.Label.Text}.").Generated();
        _code.Open($"public readonly struct {type}").Line($"private readonly {Report} _report;").Line("private readonly int _row;").Line();
        _code.Open($"internal {type}({Report} report, int row)").Line("_report = report;").Line("_row = row;").Close();
        foreach (var child in node.Children)
        {
            _code.Line().Summary($"{child.Text}{child.Note}.");
            if (child.IsLeaf)
                _code.Line(
                    $"public {Cell} {child.Name} => _report is null ? default : _report.CellAt({Literals.Numbers([_index, block])}, _row, {Literals.Number(child.Index)});");
            else
                _code.Line($"public {GroupType(type, child)} {child.Name} => new(_report, _row);");
        }

        _code.Close();
        foreach (var child in node.Children.Where(child => !child.IsLeaf))
            EmitColumns(child, GroupType(type, child), block, $"The columns {child.Text}");
    }

    private static string GroupType(string type, PathNode group) => $"{type}{group.Name}";
}

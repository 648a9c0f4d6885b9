using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds cells of an edition by name: table, row and column, as code writes them (<c>Requests.Granted.AllApplicants</c>). Rows and columns may
/// have their groups before them.
/// </summary>
internal sealed class CellNames(IReadOnlyList<TableDefinition> tables, SchemaErrors errors)
{
    private readonly Dictionary<BlockDefinition, BlockPaths> _paths = [];

    /// <summary>
    /// The cells that a name means: one, or for a sum all in a group of rows or columns; null if it means nothing or several things.
    /// </summary>
    public IReadOnlyList<(int Slot, ColumnDefinition Column)>? Find(SchemaText name, bool isSum)
    {
        var parts = name.Split('.');
        if (tables.FirstOrDefault(known => known.Label.Name == parts[0].ToString()) is not { } table)
        {
            errors.Unknown(parts[0], "table", tables.Select(known => known.Label.Name));
            return null;
        }

        var found = table.Blocks.SelectMany(block => Paths(block).Find([.. parts.Skip(1).Select(part => part.ToString())], isSum)).ToArray();
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            errors.BadFormula(name, $"'{name}' may be any of {found.Length} things; write the groups of its row and column");
        else
            errors.Unknown(name, isSum ? "group of cells in this edition" : "cell in this edition", isSum ? [] : Names(table));
        return null;
    }

    private BlockPaths Paths(BlockDefinition block)
    {
        if (!_paths.TryGetValue(block, out var paths))
            _paths.Add(block, paths = new BlockPaths(block));
        return paths;
    }

    private static IEnumerable<string> Names(TableDefinition table) =>
        from block in table.Blocks
        from row in Enumerable.Range(0, block.Rows.Count)
        where block.Rows[row].FirstSlot >= 0
        from column in Enumerable.Range(0, block.Columns.Count)
        select string.Join(".", new[] { table.Label.Name }.Concat(block.RowPath(row)).Concat(block.ColumnPath(column)));
}

namespace Disclosure.Schema.Binding;

/// <summary>The rows, columns and groups of a block in one edition, by their paths.</summary>
internal sealed class BlockPaths
{
    private readonly BlockDefinition _block;
    private readonly PathIndex _rows = new(), _rowGroups = new(), _columns = new(), _columnGroups = new();

    public BlockPaths(BlockDefinition block)
    {
        _block = block;
        for (var row = 0; row < block.Rows.Count; row++)
            if (block.Rows[row].FirstSlot >= 0)
                _rows.Add(block.RowGroups, block.Rows[row].Group, block.Rows[row].Label.Name, row);
        for (var group = 0; group < block.RowGroups.Count; group++)
            _rowGroups.Add(block.RowGroups, block.RowGroups[group].Parent, block.RowGroups[group].Label.Name, group);
        for (var column = 0; column < block.Columns.Count; column++)
            _columns.Add(block.ColumnGroups, block.Columns[column].Group, block.Columns[column].Label.Name, column);
        for (var group = 0; group < block.ColumnGroups.Count; group++)
            _columnGroups.Add(block.ColumnGroups, block.ColumnGroups[group].Parent, block.ColumnGroups[group].Label.Name, group);
    }

    /// <summary>What a path of row and column can mean, wherever the one ends and the other begins.</summary>
    public IEnumerable<IReadOnlyList<(int Slot, ColumnDefinition Column)>> Find(string[] path, bool isSum)
    {
        var start = _block.Header is { } header && path.Length > 2 && path[0] == header.Name ? 1 : 0;
        for (var split = start + 1; split < path.Length; split++)
        {
            var row = string.Join(".", path.Skip(start).Take(split - start));
            var column = string.Join(".", path.Skip(split));
            foreach (var rows in isSum ? Groups(_rowGroups, row, RowsIn) : One(_rows, row))
                foreach (var columns in One(_columns, column))
                    yield return Cells(rows, columns);
            if (isSum)
                foreach (var rows in One(_rows, row))
                    foreach (var columns in Groups(_columnGroups, column, ColumnsIn))
                        yield return Cells(rows, columns);
        }
    }

    private (int Slot, ColumnDefinition Column)[] Cells(int[] rows, int[] columns) =>
        [.. rows.SelectMany(row => columns.Select(column => (_block.Rows[row].FirstSlot + column, _block.Columns[column])))];

    private static IEnumerable<int[]> One(PathIndex index, string path) => index.Find(path).Select(found => new[] { found });

    private static IEnumerable<int[]> Groups(PathIndex index, string path, Func<int, int[]> members) => index.Find(path).Select(members);

    private int[] RowsIn(int group) =>
        [.. Enumerable.Range(0, _block.Rows.Count).Where(row => _block.Rows[row].FirstSlot >= 0 && IsIn(_block.RowGroups, _block.Rows[row].Group, group))];

    private int[] ColumnsIn(int group) =>
        [.. Enumerable.Range(0, _block.Columns.Count).Where(column => IsIn(_block.ColumnGroups, _block.Columns[column].Group, group))];

    private static bool IsIn(IReadOnlyList<GroupDefinition> groups, int inner, int outer)
    {
        while (inner >= 0 && inner != outer)
            inner = groups[inner].Parent;
        return inner == outer;
    }
}

namespace Disclosure.Schema.Binding;

/// <summary>The rows, columns and groups of a block in one edition, by their paths.</summary>
internal sealed class BlockPaths
{
    private readonly BlockDefinition _block;
    private readonly PathIndex _rows = new(), _rowGroups = new(), _columns = new(), _columnGroups = new();
    private readonly ILookup<int, int> _rowsIn, _columnsIn;

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
        var rows = block.Rows.Select((row, index) => (index, row.Group)).Where(leaf => block.Rows[leaf.index].FirstSlot >= 0);
        _rowsIn = Members(block.RowGroups, rows);
        _columnsIn = Members(block.ColumnGroups, block.Columns.Select((column, index) => (index, column.Group)));
    }

    /// <summary>What a path of row and column can mean, wherever the one ends and the other begins.</summary>
    public IEnumerable<IReadOnlyList<(int Slot, ColumnDefinition Column)>> Find(string[] path, bool isSum)
    {
        // No path of rows and columns has more parts than lines can be nested.
        if (path.Length > 2 * Limits.Nesting)
            yield break;
        var start = _block.Label is { } label && path.Length > 2 && path[0] == label.Name ? 1 : 0;
        for (var split = start + 1; split < path.Length; split++)
        {
            var row = string.Join(".", path.Skip(start).Take(split - start));
            var column = string.Join(".", path.Skip(split));
            foreach (var rows in isSum ? Groups(_rowGroups, row, _rowsIn) : One(_rows, row))
                foreach (var columns in One(_columns, column))
                    yield return Cells(rows, columns);
            if (isSum)
                foreach (var rows in One(_rows, row))
                    foreach (var columns in Groups(_columnGroups, column, _columnsIn))
                        yield return Cells(rows, columns);
        }
    }

    private (int Slot, ColumnDefinition Column)[] Cells(int[] rows, int[] columns) =>
        [.. rows.SelectMany(row => columns.Select(column => (_block.Rows[row].FirstSlot + column, _block.Columns[column])))];

    private static IEnumerable<int[]> One(PathIndex index, string path) => index.Find(path).Select(found => new[] { found });

    private static IEnumerable<int[]> Groups(PathIndex index, string path, ILookup<int, int> members) =>
        index.Find(path).Select(group => members[group].ToArray());

    /// <summary>What is in each group and in the groups below it. Nesting is limited, so this is soon done.</summary>
    private static ILookup<int, int> Members(IReadOnlyList<GroupDefinition> groups, IEnumerable<(int Index, int Group)> leaves) =>
        leaves.SelectMany(leaf => Above(groups, leaf.Group).Select(group => (group, leaf.Index))).ToLookup(pair => pair.group, pair => pair.Index);

    private static IEnumerable<int> Above(IReadOnlyList<GroupDefinition> groups, int group)
    {
        for (; group >= 0; group = groups[group].Parent)
            yield return group;
    }
}

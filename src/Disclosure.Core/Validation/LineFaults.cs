using Disclosure.Equations.Systems;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>
/// Tries whether a whole row or column stands in the wrong place: all its figures one cell further, or two of them against each other's labels. What
/// would mend that is one mistake, though it is many cells.
/// </summary>
internal sealed class LineFaults(EditionVariant variant, SystemRow[] rows, CellRanges cells)
{
    /// <summary>A change of fewer cells is found cell by cell.</summary>
    private const int MinChanges = 3;

    /// <summary>How many lines are tried one against the other.</summary>
    private const int MaxLines = 100;

    private readonly List<Fault> _faults = [];
    private readonly CellRanges _tried = cells.Copy();

    public IReadOnlyList<Fault> Find()
    {
        foreach (var table in variant.Edition.Definition.Tables)
            foreach (var block in table.Blocks)
                Find(block);
        return _faults;
    }

    private void Find(BlockDefinition block)
    {
        int[][] across = [.. variant.Rows(block).Select(row => Enumerable.Range(block.Rows[row].FirstSlot, block.Columns.Count).ToArray())];
        if (across.Length is 0 or > MaxLines || block.Columns.Count > MaxLines || rows.Length > LinearSystem.MostRows || !Array.Exists(rows, row => row.Factor(across[0][0]) != 0))
            return;
        int[][] down = [.. Enumerable.Range(0, block.Columns.Count).Select(column => Array.ConvertAll(across, row => row[column]))];
        Find(across, RepairKind.RowShifted);
        Find(down, RepairKind.ColumnShifted);
    }

    private void Find(int[][] lines, RepairKind shifted)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            Try(shifted, lines[line], [.. lines[line][1..], -1]);
            Try(shifted, lines[line], [-1, .. lines[line][..^1]]);
            for (var other = 0; other < line; other++)
                Try(RepairKind.CellsExchanged, [.. lines[line], .. lines[other]], [.. lines[other], .. lines[line]]);
        }
    }

    /// <summary>Gives cells what others hold, one of them perhaps anything, and keeps it if all equations can then hold.</summary>
    private void Try(RepairKind kind, int[] targets, int[] sources)
    {
        for (var i = 0; i < targets.Length; i++)
            if (sources[i] < 0 || cells.IsOpen(sources[i]))
                _tried.Open(targets[i]);
            else
                _tried.Set(targets[i], cells.Values[sources[i]]);
        if (Array.TrueForAll(rows, row => RowRange.Of(row, _tried).HasZero))
            Keep(kind, targets);
        foreach (var cell in targets)
            if (cells.IsOpen(cell))
                _tried.Open(cell);
            else
                _tried.Set(cell, cells.Values[cell]);
    }

    private void Keep(RepairKind kind, int[] targets)
    {
        var deduction = new Deduction(rows, _tried.Copy()).Run();
        CellChange[] changes =
        [
            .. from cell in targets.Order()
               let change = new CellChange(cell, deduction.Ranges.Low(cell), deduction.Ranges.High(cell))
               where cells.IsOpen(cell) ? change.IsExact : !change.IsExact || change.Low != cells.Values[cell]
               select change,
        ];
        if (!deduction.IsContradicted && changes.Length >= MinChanges)
            _faults.Add(new Fault(changes, kind));
    }
}

using System.Collections;
using System.Diagnostics;

namespace Disclosure;

/// <summary>A row or a column of a report: its cells, in the order of the form.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportLine : IReadOnlyList<Cell>
{
    private readonly Func<int, string> _nameOf;
    private readonly (int Index, Cell Cell)[] _cells;

    internal ReportLine(string label, IReadOnlyList<string> path, Func<int, string> nameOf, (int Index, Cell Cell)[] cells)
    {
        Label = label;
        Path = path;
        _nameOf = nameOf;
        _cells = cells;
    }

    /// <summary>The official label.</summary>
    public string Label { get; }

    /// <summary>The identifiers that lead to it in its table: its groups, outermost first, and its own.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <inheritdoc/>
    public int Count => _cells.Length;

    /// <inheritdoc/>
    public Cell this[int index] => _cells[index].Cell;

    /// <inheritdoc/>
    public IEnumerator<Cell> GetEnumerator() => _cells.Select(cell => cell.Cell).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The label, and each cell behind its name: <c>Apples: North 12, South 30, All 42</c>.</summary>
    public override string ToString() => $"{Label}: {string.Join(", ", _cells.Select(cell => $"{_nameOf(cell.Index)} {cell.Cell}"))}";
}

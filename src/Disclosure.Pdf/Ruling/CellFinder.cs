using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf.Ruling;

/// <summary>
/// Finds the cells that the lines of a frame set off. The frame is closed where it has no line at its edge: many tables have none there.
/// </summary>
internal sealed class CellFinder
{
    /// <summary>A grid with more places is no table.</summary>
    private const int MaxPlaces = 200_000;

    /// <summary>What is narrower at the edge of a frame is no cell: lines often reach a little beyond one another.</summary>
    private const double Narrowest = 6;

    /// <summary>How much of the edge of a place a line must cover to set it off.</summary>
    private const double Covered = 0.6;

    private readonly double[] _columns, _rows;
    private readonly bool[,] _above, _before;

    private CellFinder(double[] columns, double[] rows)
    {
        (_columns, _rows) = (columns, rows);
        _above = new bool[rows.Length, columns.Length];
        _before = new bool[rows.Length, columns.Length];
    }

    private int ColumnCount => _columns.Length - 1;

    private int RowCount => _rows.Length - 1;

    /// <summary>
    /// The table; null where there is one cell only, as in a frame round a text, or one that is no rectangle, so that it is not known where lines
    /// are meant to be.
    /// </summary>
    public static RuledTable? Find(List<Rule> frame)
    {
        var columns = Positions(frame, areAcross: false);
        var rows = Positions(frame, areAcross: true);
        Array.Reverse(rows);
        if (columns.Length < 2 || rows.Length < 2 || (long)columns.Length * rows.Length > MaxPlaces)
            return null;
        var finder = new CellFinder(columns, rows);
        foreach (var rule in frame)
            finder.Mark(rule);
        return finder.Cells() is { Count: > 1 } cells ? new RuledTable(columns, rows, cells) : null;
    }

    /// <summary>Where the lines of one way stand, each place once; and how far those of the other reach, where they reach beyond.</summary>
    private static double[] Positions(List<Rule> frame, bool areAcross)
    {
        var positions = new List<double>();
        foreach (var place in frame.Where(rule => rule.IsAcross == areAcross).Select(rule => rule.At).Order())
            if (positions.Count == 0 || place - positions[^1] > RuleJoiner.Beside)
                positions.Add(place);
        var others = frame.Where(rule => rule.IsAcross != areAcross).ToList();
        var (first, last) = (others.Min(rule => rule.From), others.Max(rule => rule.To));
        if (positions[0] - first > Narrowest)
            positions.Insert(0, first);
        if (last - positions[^1] > Narrowest)
            positions.Add(last);
        return [.. positions];
    }

    private void Mark(Rule rule)
    {
        var (places, others) = rule.IsAcross ? (_rows, _columns) : (_columns, _rows);
        var at = Nearest(places, rule.At);
        for (var other = 0; other + 1 < others.Length; other++)
        {
            var (low, high) = (Math.Min(others[other], others[other + 1]), Math.Max(others[other], others[other + 1]));
            if (Math.Min(high, rule.To) - Math.Max(low, rule.From) < Covered * (high - low))
                continue;
            if (rule.IsAcross)
                _above[at, other] = true;
            else
                _before[other, at] = true;
        }
    }

    private static int Nearest(double[] places, double place)
    {
        var nearest = 0;
        for (var at = 1; at < places.Length; at++)
            if (Math.Abs(places[at] - place) < Math.Abs(places[nearest] - place))
                nearest = at;
        return nearest;
    }

    /// <summary>The cells: places with no line between them. Null where one of them is no rectangle.</summary>
    private List<RuledCell>? Cells()
    {
        var sets = new DisjointSets(RowCount * ColumnCount);
        for (var row = 0; row < RowCount; row++)
            for (var column = 0; column < ColumnCount; column++)
            {
                if (row > 0 && !_above[row, column])
                    sets.Join(Place(row, column), Place(row - 1, column));
                if (column > 0 && !_before[row, column])
                    sets.Join(Place(row, column), Place(row, column - 1));
            }

        var cells = new List<RuledCell>();
        foreach (var set in Enumerable.Range(0, RowCount * ColumnCount).GroupBy(sets.Find))
            if (Rectangle([.. set]) is { } cell)
                cells.Add(cell);
            else
                return null;
        return cells;
    }

    private RuledCell? Rectangle(List<int> places)
    {
        var (row, column) = (places[0] / ColumnCount, places.Min(place => place % ColumnCount));
        var (rows, columns) = (places[^1] / ColumnCount - row + 1, places.Max(place => place % ColumnCount) - column + 1);
        return rows * columns == places.Count
            ? new RuledCell(row, column, rows, columns, new PageBox(_columns[column], _rows[row + rows], _columns[column + columns], _rows[row]))
            : null;
    }

    private int Place(int row, int column) => row * ColumnCount + column;
}

using System.Globalization;

namespace Disclosure.Office.Sheets;

/// <summary>The rows and columns of a sheet that are hidden.</summary>
internal sealed class HiddenParts
{
    private const int Most = 20;

    private readonly SortedSet<int> _rows = [];
    private readonly List<(int First, int Last)> _columns = [];

    public void AddRow(int row) => _rows.Add(row);

    public void AddColumns(int first, int last) => _columns.Add((first, last));

    /// <summary>What of some cells is hidden.</summary>
    public IReadOnlyList<string> Words(IReadOnlyDictionary<int, List<SheetCell>> cells)
    {
        var rows = _rows.Where(row => cells.TryGetValue(row, out var list) && list.Exists(cell => !cell.IsBlank)).Select(row => row.ToString(CultureInfo.InvariantCulture));
        var columns = _columns.Count == 0 ? [] : cells.Values.SelectMany(row => row).Where(cell => !cell.IsBlank && IsHidden(cell.Column))
            .Select(cell => cell.Column).Distinct().Order().Select(SheetCell.Letters);
        return [.. List("row", rows), .. List("column", columns)];
    }

    private bool IsHidden(int column) => _columns.Exists(columns => column >= columns.First && column <= columns.Last);

    private static IEnumerable<string> List(string what, IEnumerable<string> names)
    {
        string[] list = [.. names];
        if (list.Length > 0)
            yield return $"the {what}{(list.Length > 1 ? "s" : "")} {string.Join(", ", list.Take(Most))}{(list.Length > Most ? ", …" : "")}";
    }
}

using System.Globalization;

namespace Disclosure.Office.Sheets;

/// <summary>A cell of a sheet.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="HasFrame">Whether it has a frame.</param>
internal sealed record SheetCell(int Row, int Column, string Text, bool HasFrame)
{
    public const int MaxRow = 1_048_576, MaxColumn = 16_384;

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The cell as people name it, such as <c>C7</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    /// <summary>The row and the column that a name says; null where it is none.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var (column, at) = (0, 0);
        for (; at < name.Length && at < 3 && char.IsAsciiLetter(name[at]); at++)
            column = (column * 26) + char.ToUpperInvariant(name[at]) - 'A' + 1;
        return column is > 0 and <= MaxColumn && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MaxRow
            ? (row, column) : null;
    }

    /// <summary>The letters of a column.</summary>
    public static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}

/// <summary>Cells of a sheet that are merged into one.</summary>
internal readonly record struct MergedCells(int Row, int Column, int EndRow, int EndColumn)
{
    /// <summary>The cells that a reference such as <c>A1:C2</c> says; null where it is none.</summary>
    public static MergedCells? Parse(string reference) =>
        reference.Split(':') is [var first, var last] && SheetCell.Parse(first) is { } from && SheetCell.Parse(last) is { } to && from.Row <= to.Row && from.Column <= to.Column
            ? new MergedCells(from.Row, from.Column, to.Row, to.Column) : null;
}

namespace Disclosure.Testing;

/// <summary>A cell as it is printed, and what a reader must make of it.</summary>
/// <param name="Printed">The text in the cell; empty for a cell without text.</param>
/// <param name="State">The state that must be read.</param>
/// <param name="Value">The value that must be read; null unless the state is <see cref="CellState.Number"/>.</param>
/// <param name="Unit">The unit that must be read: 元 for money whose unit is printed, that of a decimal or percentage, otherwise empty.</param>
/// <param name="Figure">What the cell stands for, printed or not: the figure that a blank or a mark hides.</param>
public sealed record PictureCell(string Printed, CellState State, decimal? Value, string Unit, decimal Figure)
{
    /// <summary>The day that must be read; null unless the state is <see cref="CellState.Date"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A cell that the document does not have.</summary>
    public static PictureCell Absent { get; } = new("", CellState.Absent, null, "", 0);
}

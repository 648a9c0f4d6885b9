namespace Disclosure.Equations.Systems;

/// <summary>A cell that may be wrong, and what it would be.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Low">The lowest value that it could have.</param>
/// <param name="High">The highest.</param>
internal readonly record struct CellChange(int Cell, long Low, long High)
{
    public bool IsExact => Low == High;
}

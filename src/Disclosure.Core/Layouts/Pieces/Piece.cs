namespace Disclosure.Layouts.Pieces;

/// <summary>A stretch of a line that blanks or labels set off: a label, a part of one, a value, or other words.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="Column">How many characters stand before it on its line.</param>
internal readonly record struct Piece(int Offset, int Length, int Line, int Column)
{
    public int End => Offset + Length;
}

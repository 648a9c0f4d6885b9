using Disclosure.Grammar.Fast;
using Disclosure.Schema;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>Reads the values of a form's cells.</summary>
internal sealed class ValueReader
{
    public ValueReader(FormDefinition form)
    {
        Marks = new NilMarks(form.NilMarks);
    }

    /// <summary>The form's marks for nothing.</summary>
    public NilMarks Marks { get; }

    /// <summary>What the text of a cell says.</summary>
    /// <param name="raw">The text, all its lines.</param>
    /// <param name="unit">What the column counts; empty for anything.</param>
    public ValueReading Read(ReadOnlySpan<char> raw, string unit = "") =>
        BrokenValue.AreAmbiguous(raw, Marks, unit) ? ValueReading.Ambiguous : ValueScanner.Read(raw, Marks, unit);

    /// <summary>What the text of a cell says in a column: the unit that the schema names for a count is what stands behind its numbers.</summary>
    public ValueReading Read(ReadOnlySpan<char> raw, ColumnDefinition column) =>
        Read(raw, column.Kind == ValueKind.Money ? "" : column.Unit);

    /// <summary>What a cell holds, given its column.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="cell">The place of the cell.</param>
    /// <param name="column">The column.</param>
    /// <param name="headUnit">For money: the unit that the document gives for the column, in its head or above the table. The cell's own goes before it.</param>
    public CellSlot ReadCell(ReadOnlySpan<char> text, SourceSpan cell, ColumnDefinition column, MoneyUnit headUnit)
    {
        var value = Read(text.Slice(cell.Offset, cell.Length), column);
        if (value.State != CellState.Number || !Suits(value, column.Kind))
            return Slot(value.State == CellState.Number ? CellState.Text : value.State, cell);
        if (column.Kind != ValueKind.Money)
            return Slot(CellState.Number, cell, value.Mantissa, value.Scale);
        var unit = value.IsMoney ? MoneyUnit.Of(value.Power) : headUnit;
        return TryScale(value, unit.Power, out var mantissa, out var scale)
            ? Slot(CellState.Number, cell, mantissa, scale, unit.IsKnown)
            : Slot(CellState.Text, cell);
    }

    /// <summary>
    /// Whether a number is a value of a kind: money is not counted, nor is a count money; only a change is more or less, and where a note
    /// says so (5（减少）) its sign is not certain.
    /// </summary>
    private static bool Suits(ValueReading value, ValueKind kind) => !value.Has(kind switch
    {
        ValueKind.Money => ValueAdditions.CountingWord | ValueAdditions.SignWord,
        ValueKind.SignedCount => ValueAdditions.Change,
        _ => ValueAdditions.SignWord,
    }) && (kind == ValueKind.Money || !value.IsMoney);

    private static CellSlot Slot(CellState state, SourceSpan cell, long mantissa = 0, int scale = 0, bool inYuan = false) =>
        new(state, cell.Offset, Math.Min(cell.Length, CellSlot.MaxLength), mantissa, scale, inYuan);

    /// <summary>Multiplies by a power of ten; false if the result is too large to be kept exactly.</summary>
    private static bool TryScale(ValueReading value, int power, out long mantissa, out int scale)
    {
        mantissa = value.Mantissa;
        scale = value.Scale;
        for (; power > 0; power--)
        {
            if (scale > 0)
                scale--;
            else if (Math.Abs(mantissa) > long.MaxValue / 10)
                return false;
            else
                mantissa *= 10;
        }

        return true;
    }
}

using Disclosure.Schema;
using Disclosure.Values;

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
    public ValueReading Read(ReadOnlySpan<char> raw) => ValueScanner.Read(raw, Marks);

    /// <summary>What a cell holds, given the kind of its column.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="cell">The place of the cell.</param>
    /// <param name="kind">The kind of the column.</param>
    /// <param name="headPower">For money: the power of ten of the unit in the column's head (4 for 万元); null if the head gives none.</param>
    public CellSlot ReadCell(ReadOnlySpan<char> text, SourceSpan cell, ValueKind kind, int? headPower)
    {
        var value = Read(text.Slice(cell.Offset, cell.Length));
        var isCounted = (value.Additions & ValueAdditions.CountingWord) != 0;
        if (value.State != CellState.Number || (kind == ValueKind.Money ? isCounted : value.IsMoney))
            return Slot(value.State == CellState.Number ? CellState.Text : value.State, cell);
        var power = value.IsMoney ? value.Power : headPower ?? 0;
        return TryScale(value, power, out var mantissa, out var scale)
            ? Slot(CellState.Number, cell, mantissa, scale, value.IsMoney || headPower is not null)
            : Slot(CellState.Text, cell);
    }

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

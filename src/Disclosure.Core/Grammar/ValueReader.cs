using Disclosure.Grammar.Fast;
using Disclosure.Schema;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>Reads the values of a form's cells.</summary>
internal sealed class ValueReader
{
    private readonly FormDefinition _form;

    public ValueReader(FormDefinition form)
    {
        Marks = new NilMarks(form.NilMarks);
        _form = form;
    }

    /// <summary>The form's marks for nothing.</summary>
    public NilMarks Marks { get; }

    /// <summary>What the text of a cell says, whatever its column.</summary>
    public ValueReading Read(ReadOnlySpan<char> raw)
    {
        var usual = Read(raw, "");
        return Variants.AreUsual ? usual : Variants.Join(raw, usual, this);
    }

    private PrintVariants Variants => field ??= new PrintVariants(_form);

    /// <summary>What the text of a cell says.</summary>
    /// <param name="raw">The text, all its lines.</param>
    /// <param name="unit">What the column counts; empty for anything.</param>
    private ValueReading Read(ReadOnlySpan<char> raw, string unit) =>
        BrokenValue.AreAmbiguous(raw, Marks, unit) ? ValueReading.Ambiguous : ValueScanner.Read(raw, Marks, unit);

    /// <summary>
    /// What the text of a cell says in a column of figures: the unit that the schema names is what stands with its numbers, and the style how they are
    /// printed.
    /// </summary>
    public ValueReading Read(ReadOnlySpan<char> raw, ColumnDefinition column)
    {
        var unit = Counted(column);
        if (column.Style == FigureStyle.Usual && (column.Kind != ValueKind.Decimal || unit.Length == 0))
            return Read(raw, unit);
        return BrokenValue.AreAmbiguous(raw, Marks, unit) ? ValueReading.Ambiguous : PrintedFigure.Read(raw, column.Style, Marks, unit);
    }

    /// <summary>What of a text keeps it from being a figure in the usual print; empty if it is one, though it may be none of the column's kind.</summary>
    public string Unread(ReadOnlySpan<char> raw, ColumnDefinition column) => new ValueGrammar(Marks, Counted(column)).Unread(raw);

    /// <summary>What stands with the numbers of a column; empty for anything.</summary>
    private static string Counted(ColumnDefinition column) =>
        column.IsOfMoney ? "" : column.Kind == ValueKind.Percent ? ValueKinds.PercentSign : column.Unit;

    /// <summary>What a cell holds, given its column.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="cell">The place of the cell.</param>
    /// <param name="column">The column.</param>
    /// <param name="headUnit">For money: the unit that the document gives for the column, in its head or above the table. The cell's own goes before it.</param>
    public CellSlot ReadCell(ReadOnlySpan<char> text, SourceSpan cell, ColumnDefinition column, MoneyUnit headUnit)
    {
        if (!column.Kind.IsNumber())
            return ReadWords(text.Slice(cell.Offset, cell.Length), cell, column.Kind);
        var value = Read(text.Slice(cell.Offset, cell.Length), column);
        if (value.State != CellState.Number || !Suits(value, column, headUnit))
            return Slot(value.State == CellState.Number ? CellState.Text : value.State, cell);
        if (column.Kind != ValueKind.Money)
            return Slot(CellState.Number, cell, value.Mantissa, value.Scale);
        var unit = value.IsMoney ? MoneyUnit.Of(value.Power) : headUnit;
        return TryScale(value, unit.Power, out var mantissa, out var scale)
            ? Slot(CellState.Number, cell, mantissa, scale, unit.IsKnown)
            : Slot(CellState.Text, cell);
    }

    /// <summary>Words or a day, of which only the place is kept, and the number of the day.</summary>
    private CellSlot ReadWords(ReadOnlySpan<char> raw, SourceSpan cell, ValueKind kind)
    {
        if (kind == ValueKind.Ignored)
            return default;
        var words = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (words.IsEmpty)
            return Slot(CellState.Blank, cell);
        if (Marks.IsMark(words))
            return Slot(CellState.NilMark, cell);
        return kind == ValueKind.Date && CellDate.Read(words) is { } date ? Slot(CellState.Date, cell, date.DayNumber) : Slot(CellState.Text, cell);
    }

    /// <summary>
    /// Whether a number is a value of a column: money is not counted, nor is a count money; only a change is more or less, and where a note
    /// says so (5（减少）) its sign is not certain. A percentage has its sign, in the cell or in the head: without one, 0.4 may be 40 of a hundred.
    /// </summary>
    private static bool Suits(ValueReading value, ColumnDefinition column, MoneyUnit headUnit) => column.Kind switch
    {
        ValueKind.Money => !value.Has(ValueAdditions.CountingWord | ValueAdditions.SignWord),
        ValueKind.Count => !value.Has(ValueAdditions.SignWord) && !value.IsMoney,
        ValueKind.Percent when column.Unit.Length == 0 && !value.Has(ValueAdditions.CountingWord) => false,
        ValueKind.Decimal when column.IsOfMoney => !value.Has(ValueAdditions.Change | ValueAdditions.CountingWord) && HasUnit(value, column, headUnit),
        _ => !value.Has(ValueAdditions.Change) && !value.IsMoney,
    };

    /// <summary>Whether no other unit of money is printed than the column's.</summary>
    private static bool HasUnit(ValueReading value, ColumnDefinition column, MoneyUnit headUnit)
    {
        var unit = value.IsMoney ? MoneyUnit.Of(value.Power) : headUnit;
        return unit.IsNone || unit.Equals(column.PrintedMoney);
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

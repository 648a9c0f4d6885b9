using System.Runtime.CompilerServices;

namespace Disclosure;

/// <content>Values: nearly all are plain digits, the others are the grammar's.</content>
internal ref partial struct TableWalk
{
    /// <summary>
    /// Reads the everyday values, plain digits or nothing, up to one that is more. Nearly all of a document's values are read in this loop.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="first">The first value to read; in front of any but the first of the run stands what sets it off.</param>
    /// <returns>The value that is more; the number of values if there is none.</returns>
    private int ReadPlain<TLayout>(PrintedRun run, int first)
        where TLayout : struct, ICellLayout
    {
        var text = _text;
        var (end, next) = (_at, first);
        var slots = _slots ??= new CellSlot[_edition.SlotCount];
        for (; next < run.PlainSlots.Length && run.PlainSlots[next] >= 0; next++)
        {
            var at = end;
            if (TLayout.HasLead && next > 0 && ((uint)at >= (uint)text.Length || text[at++] != '\t'))
                break;
            var digits = PlainDigits.Read(text, at, out var number);
            if (digits > PlainDigits.Most || (digits == 0 && !TLayout.ShowsBlanks) || !TLayout.EndsAt(text, at + digits))
                break;
            slots[run.PlainSlots[next]] = digits == 0 ? CellSlot.Blank(at, 0) : CellSlot.Count(at, digits, number);
            end = at + digits + TLayout.EndLength;
        }

        _at = end;
        return next;
    }

    /// <summary>A value that is more than plain digits. It stays out of the loop, which is shorter for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadValue<TLayout>(PrintedCell cell, bool begins)
        where TLayout : struct, ICellLayout =>
        (begins || TLayout.Begin(ref this, cell)) && (TryPadded<TLayout>(cell) || TryMark<TLayout>(cell) || TLayout.Read(ref this, cell));

    /// <summary>Plain digits with blanks around them, or blanks only.</summary>
    private bool TryPadded<TLayout>(PrintedCell cell)
        where TLayout : struct, ICellLayout
    {
        var length = PaddedDigits.Read(_text, _at, out var digits, out var number);
        if (cell.ValueKind == Schema.ValueKind.Money || length == 0 || (digits == 0 && !TLayout.ShowsBlanks) || !TLayout.EndsAt(_text, _at + length))
            return false;
        Store(cell.Slot, digits == 0 ? CellSlot.Blank(_at, length) : CellSlot.Count(_at, length, number));
        _at += length + TLayout.EndLength;
        return true;
    }

    /// <summary>One character that marks nothing.</summary>
    private bool TryMark<TLayout>(PrintedCell cell)
        where TLayout : struct, ICellLayout
    {
        if (IsAtEnd || !_values.IsUsualMark(_text[_at]) || !TLayout.EndsAt(_text, _at + 1))
            return false;
        Store(cell.Slot, new CellSlot(CellState.NilMark, _at, 1));
        _at += 1 + TLayout.EndLength;
        return true;
    }

    /// <summary>Takes the value on this line.</summary>
    public bool TakeLine(PrintedCell cell)
    {
        var start = _at;
        var end = SkipToCellEnd();
        if (end == start || IsAt('\t'))
            return false;
        SkipLineEnd();
        return TakeValue(cell, start, end - start);
    }

    private bool TakeValue(PrintedCell cell, int start, int length)
    {
        var headPower = cell.ValueKind == Schema.ValueKind.Money ? _powers?[cell.Columns[0]] : null;
        var slot = _values.ReadCell(_text, new SourceSpan(start, length), cell.ValueKind, headPower);
        if (slot.State == CellState.Text)
            return false;
        Store(cell.Slot, slot);
        return true;
    }

    private void Store(int index, CellSlot slot) => (_slots ??= new CellSlot[_edition.SlotCount])[index] = slot;
}

using System.Numerics;
using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Forms.Fast;
using Disclosure.Values;
using Disclosure.Values.Fast;

namespace Disclosure.Prediction;

/// <content>Values: nearly all are plain digits, the others are the grammar's.</content>
internal ref partial struct TableWalk
{
    /// <summary>
    /// Reads the everyday values, plain digits or nothing, up to one that is more. Nearly all of a document's values are read in this loop.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="first">The first value to read; in front of any but the first of the run stands what sets it off.</param>
    /// <returns>The value that is more; the number of values if there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadPlain<TLayout>(in RunOutline run, int first)
        where TLayout : struct, ICellLayout
    {
        if (first >= run.PlainCount)
            return first;
        ref var slots = ref (_slots ??= new CellSlots(_edition.SlotCount)).Packed(run.FirstSlot, run.PlainCount);
        var text = _text;
        var (end, next) = (_at, first);
        var ends = _ends.Window(end);
        for (; next < run.PlainCount; next++)
        {
            var at = end;
            if (TLayout.HasLead && next > 0)
            {
                if ((uint)at >= (uint)text.Length || text[at++] != '\t')
                    break;
                ends >>= 1;
            }

            var length = BitOperations.TrailingZeroCount(ends);
            if (PlainDigits.TryRead(text, at, length, '0', out var number) && (length > 0 || TLayout.ShowsBlanks))
                Unsafe.Add(ref slots, next) = PackedSlot.Plain(at, length, number);
            else if (!TryPadded<TLayout>(at, length, out Unsafe.Add(ref slots, next)))
                break;
            if (!TLayout.EndsAt(text, at + length))
                break;
            end = at + length + TLayout.EndLength;
            ends >>= length + TLayout.EndLength;
        }

        _at = end;
        return next;
    }

    /// <summary>Digits or a mark with blanks around them, or blanks only. It stays out of the loop, which is shorter for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryPadded<TLayout>(int at, int length, out PackedSlot slot)
        where TLayout : struct, ICellLayout
    {
        slot = PaddedCell.Read(_text, at, length, _values.Marks);
        return !slot.IsAbsent && (TLayout.ShowsBlanks || !slot.IsBlank);
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
        var slot = _values.ReadCell(_text, new SourceSpan(start, length), cell.Column!, _units?[cell.Columns[0]] ?? default);
        if (slot.State == CellState.Text)
            return false;
        Store(cell.Slot, slot);
        return true;
    }

    private void Store(int index, CellSlot slot) => (_slots ??= new CellSlots(_edition.SlotCount))[index] = slot;
}

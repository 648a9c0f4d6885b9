using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Whatever is put into a slot is found there, whether it fits into eight bytes or not.</summary>
[RepeatableProperties]
public sealed class CellSlotsProperties
{
    [Property(MaxTest = 2000)]
    public Property Cells_are_found_as_they_were_put() =>
        Prop.ForAll(Cells().ListOf().ToArbitrary(), cells =>
        {
            var slots = new CellSlots(cells.Count);
            foreach (var first in (int[])[1, 0])
                for (var slot = 0; slot < cells.Count; slot++)
                    slots[slot] = cells[(slot + first) % cells.Count]; // The second time each slot is overwritten.
            return Enumerable.Range(0, cells.Count).All(slot => slots[slot].Equals(cells[slot]));
        });

    [Property]
    public Property Plain_figures_are_numbers_and_nothing_is_blank() =>
        Prop.ForAll(Gen.Choose(0, 9999).ToArbitrary(), Gen.Choose(0, CellSlot.MaxLength).ToArbitrary(), (number, offset) =>
            PackedSlot.Plain(offset, 4, number).Cell.Equals(new CellSlot(CellState.Number, offset, 4, number))
            && PackedSlot.Plain(offset, 0, 0).Cell.Equals(new CellSlot(CellState.Blank, offset, 0)));

    [Fact]
    public void A_slot_that_nothing_was_put_into_is_absent() => Assert.Equal(default, new CellSlots(1)[0]);

    private static Gen<CellSlot> Cells() =>
        from state in Gen.Elements(Enum.GetValues<CellState>())
        from offset in Gen.OneOf(Gen.Choose(0, 3000), Gen.Choose(0, CellSlot.MaxLength))
        from length in Gen.OneOf(Gen.Choose(0, 130), Gen.Choose(0, CellSlot.MaxLength))
        from number in Gen.OneOf(Gen.Choose(-9, 9999).Select(value => (long)value), Numbers())
        from scale in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 15)))
        from inYuan in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select state == CellState.Number ? new CellSlot(state, offset, length, number, scale, inYuan) : new CellSlot(state, offset, length);

    /// <summary>Numbers around the largest that fit.</summary>
    private static Gen<long> Numbers() =>
        from near in Gen.Elements(1L << 29, -(1L << 29), int.MaxValue, int.MinValue, 1L << 32, long.MaxValue - 3, long.MinValue + 3)
        from away in Gen.Choose(-2, 2)
        select near + away;
}

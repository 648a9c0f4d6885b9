using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>
/// Whether the amounts in an equation are of one unit. Those that are in 元 are; where a document says no unit that is known, the figures of one
/// column are, which stand under one head. 0 is 0 in any unit.
/// </summary>
internal static class EquationUnits
{
    /// <summary>Whether all amounts among some terms are of one unit, known or not.</summary>
    public static bool Agree(Term[] terms, ReportContent content)
    {
        var (isInYuan, head) = (false, -1);
        foreach (var (slot, _) in terms)
        {
            var cell = content.Slots[slot];
            if (content.SlotMap.Kind(slot) != ValueKind.Money || cell.Value is null or 0)
                continue;
            var own = content.SlotMap.Head(slot);
            if (!cell.IsInYuan && head >= 0 && head != own)
                return false;
            isInYuan |= cell.IsInYuan;
            head = cell.IsInYuan ? head : own;
        }

        return !isInYuan || head < 0;
    }

    /// <summary>Whether a cell can be compared with a number of the schema, which for money is in 元.</summary>
    public static bool IsComparable(CellSlot cell, int slot, int number, ReportContent content) =>
        number == 0 || cell.IsInYuan || cell.Value == 0 || content.SlotMap.Kind(slot) != ValueKind.Money;
}

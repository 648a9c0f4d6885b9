using Disclosure.Equations;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>What an undecided equation (never an inequality) says of its unknown cells. Nothing is carried from one equation to another.</summary>
internal static class ImpliedValues
{
    public static void Collect(List<ImpliedValue> implied, Equation equation, Residual residual, ReportContent content)
    {
        if (residual.IsOpen)
            return;
        foreach (var (slot, coefficient) in equation.Row)
        {
            if (content.Slots[slot].State == CellState.Number)
                continue;
            if (residual.Unknowns > 1)
                Add(slot, 0, residual.Maximum(coefficient, isWhole: content.SlotMap.Kind(slot).IsWhole()));
            else if (residual.Solve(coefficient) is { } value)
                Add(slot, value, value);
        }

        void Add(int slot, decimal minimum, decimal maximum) =>
            implied.Add(new ImpliedValue(equation.Rule.Id, equation.Instance, content.SlotMap.Key(slot), minimum, maximum));
    }
}

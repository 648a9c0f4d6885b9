using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>What an undecided equation (never an inequality) says of its unknown cells. Nothing is carried from one equation to another.</summary>
internal static class ImpliedValues
{
    public static void Collect(List<ImpliedValue> implied, Equation equation, Residual residual, ReportContent content)
    {
        // Where unknowns pull both ways, any of them can have any value.
        if (residual.Unknowns > 1 && residual.CanRise && residual.CanFall)
            return;
        foreach (var (slot, coefficient) in equation.Row)
        {
            if (content.Slots[slot].State == CellState.Number)
                continue;
            if (residual.Unknowns > 1)
                Add(slot, 0, Most(residual.Known, coefficient, content.SlotMap.Kind(slot)));
            else if (Solve(residual.Known, coefficient) is { } value)
                Add(slot, value, value);
        }

        void Add(int slot, decimal minimum, decimal maximum) =>
            implied.Add(new ImpliedValue(equation.Rule.Id, equation.Instance, content.SlotMap.Key(slot), minimum, maximum));
    }

    /// <summary>The value of the only unknown; null for an amount that does not come out even (3a = 1).</summary>
    private static decimal? Solve(decimal known, int coefficient)
    {
        var value = known == 0 ? 0 : -known / coefficient;
        return value * coefficient == -known ? value : null;
    }

    /// <summary>What an unknown is when all the others are 0.</summary>
    private static decimal Most(decimal known, int coefficient, ValueKind kind)
    {
        var most = Math.Abs(known) / Math.Abs((decimal)coefficient);
        return kind == ValueKind.Money ? most : decimal.Floor(most);
    }
}

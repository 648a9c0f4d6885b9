using Disclosure.Equations;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>
/// Puts the cells of a report into the equations of its edition. A cell in any state but <see cref="CellState.Number"/> is an unknown: an
/// integer from 0, any integer, an amount from 0 or any number, as its column says. A derived figure was read by its equations, and proves none of
/// them. Amounts of different units cannot be added up.
/// </summary>
internal static class EquationCheck
{
    /// <summary>Whether all cells are known and all equations hold: then there is nothing to keep. True only of plain equations over everyday counts.</summary>
    public static bool AllHold(ReportContent content)
    {
        foreach (var equation in content.Variant.Equations)
            if (!equation.IsPlain || !Holds(equation.Row, content.Slots))
                return false;
        return true;
    }

    /// <summary>What is left of each equation, in the order of the schema.</summary>
    public static Residual[] CheckAll(ReportContent content)
    {
        var equations = content.Variant.Equations;
        var residuals = new Residual[equations.Length];
        for (var i = 0; i < residuals.Length; i++)
            if (HasTables(equations[i], content))
                residuals[i] = Check(equations[i], content);
        return residuals;
    }

    private static bool Holds(Term[] row, CellSlots slots)
    {
        var sum = 0L;
        foreach (var (slot, coefficient) in row)
        {
            if (!slots.TryGetEveryday(slot, out var number))
                return false;
            sum += (long)coefficient * number;
        }

        return sum == 0 && row.Length > 0;
    }

    private static Residual Check(Equation equation, ReportContent content)
    {
        if (equation.Condition is not { } condition)
            return PutIn(equation, content);
        var cell = content.Slots[condition.Slot];
        return cell.Value is not { } value || !EquationUnits.IsComparable(cell, condition.Slot, condition.Number, content)
            ? PutIn(equation, content).Unasked()
            : condition.Relation.Holds(value - condition.Number) ? PutIn(equation, content)
            : default;
    }

    private static Residual PutIn(Equation equation, ReportContent content)
    {
        if (equation.Divisor.Length > 0)
            return RatioCheck.Check(equation, content);
        if (!EquationUnits.Agree(equation.Row, content))
            return Residual.Incomparable;
        var (known, whole) = (0m, (Int128)0);
        var bounds = default(Bounds);
        foreach (var (slot, coefficient) in equation.Row)
        {
            var cell = content.Slots[slot];
            if (cell.State == CellState.Derived)
                return Residual.UsedToRead;
            if (cell.TryGetInteger(out var integer))
                whole += (long)coefficient * integer;
            else if (cell.Value is { } value)
                known += coefficient * value;
            else
                bounds.Add(coefficient, content.SlotMap.Kind(slot).IsSigned(), content.SlotMap.Kind(slot).IsWhole());
        }

        return new Residual(equation.Relation, known + (decimal)whole, bounds, equation.Tolerance);
    }

    /// <summary>Whether the document has all tables of an equation.</summary>
    private static bool HasTables(Equation equation, ReportContent content)
    {
        foreach (var table in equation.Tables)
            if (!HasTable(table, content))
                return false;
        return true;
    }

    /// <summary>Whether the document has the table: at least one cell of it was found.</summary>
    private static bool HasTable(int table, ReportContent content)
    {
        foreach (var slot in content.SlotMap.OfTable(table))
            if (content.Slots[slot].State != CellState.Absent)
                return true;
        return false;
    }
}

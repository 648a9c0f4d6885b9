using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Sees that a formula adds and compares like with like: not money with counts, and not 件 with 人. A count without a unit goes with every other.
/// </summary>
internal sealed class UnitCheck(SchemaErrors errors)
{
    private SchemaText? _first, _measured;
    private bool _isMoney, _isTold;
    private string _unit = "";

    /// <summary>Adds what a term of the formula means; says so if it is of another unit than those before.</summary>
    /// <param name="name">The term.</param>
    /// <param name="kind">The kind of value of its cells.</param>
    /// <param name="unit">Their unit; empty for none.</param>
    public void Add(SchemaText name, ValueKind kind, string unit)
    {
        if (!kind.IsNumber())
        {
            Refuse(name, kind);
            return;
        }

        var isMoney = kind == ValueKind.Money;
        unit = kind == ValueKind.Percent ? ValueKinds.PercentSign : unit;
        if (_first is null)
            (_first, _isMoney) = (name, isMoney);
        if (isMoney != _isMoney)
            Tell(name, isMoney ? $"'{name}' is money and '{_first}' a count" : $"'{name}' is a count and '{_first}' money");
        else if (!isMoney && unit.Length > 0 && _measured is null)
            (_measured, _unit) = (name, unit);
        else if (!isMoney && unit.Length > 0 && unit != _unit)
            Tell(name, $"'{name}' is counted in {unit} and '{_measured}' in {_unit}");
    }

    private void Refuse(SchemaText name, ValueKind kind)
    {
        if (!_isTold)
            errors.BadFormula(
                name, $"'{name}' holds {(kind == ValueKind.Text ? "words" : kind == ValueKind.Date ? "days" : "what is ignored")}; formulas are of figures");
        _isTold = true;
    }

    /// <summary>One error a formula is enough.</summary>
    private void Tell(SchemaText name, string why)
    {
        if (!_isTold)
            errors.UnitMismatch(name, why);
        _isTold = true;
    }
}

using Disclosure.Equations;
using Disclosure.Equations.Systems;
using Disclosure.Forms;

namespace Disclosure.Validation;

/// <summary>
/// The equations that a report has to fulfil all at once, by group of tables: those that are asked for for certain, and whose amounts are of one unit.
/// </summary>
internal sealed class ReportSystem(ReportContent content, Residual[] residuals, EquationSystem system)
{
    public static ReportSystem Of(ReportContent content, Residual[] residuals) => new(content, residuals, content.Variant.EquationSystem);

    /// <summary>The numbers of the groups of tables.</summary>
    public IEnumerable<int> Groups => system.GroupOf.Distinct();

    /// <summary>Whether an equation of a group fails.</summary>
    public bool Fails(int group)
    {
        for (var i = 0; i < residuals.Length; i++)
            if (residuals[i].Verdict == Verdict.Fail && system.GroupOf[i] == group)
                return true;
        return false;
    }

    /// <summary>Whether an equation fails by itself.</summary>
    public bool Fails(SystemRow row) => residuals[system.Equations[row.Sources.Numbers[0]]].Verdict == Verdict.Fail;

    /// <summary>The rows of a group. Amounts are carried from one equation to another only where all are in 元.</summary>
    public SystemRow[] Rows(int group)
    {
        var rows = new List<SystemRow>();
        for (var row = 0; row < system.Equations.Length; row++)
            if (system.Equations[row] is var index && system.GroupOf[index] == group && residuals[index].Implies && HasOneUnit(content.Variant.Equations[index]))
                rows.Add(system.Linear.Rows[row]);
        return [.. rows];
    }

    /// <summary>The equations that a row was added up from.</summary>
    public IEnumerable<Equation> Equations(SystemRow row) => row.Sources.Numbers.ToArray().Select(number => content.Variant.Equations[system.Equations[number]]);

    private bool HasOneUnit(Equation equation) =>
        !equation.IsOfMoney || Array.TrueForAll(equation.Row, term => content.Slots[term.Slot] is { Value: null or 0 } or { IsInYuan: true });
}

using Disclosure.Equations.Systems;

namespace Disclosure.Forms;

/// <summary>
/// The equations of an edition as one linear system, without the inequalities, ratios and rounded sums. Equations of one table belong together, and so do those of tables that an
/// equation ties together: what is wrong with one may have its cause in any of them.
/// </summary>
internal sealed class EquationSystem
{
    private readonly int[] _groups;

    public EquationSystem(EditionVariant edition)
    {
        Equations = [.. Enumerable.Range(0, edition.Equations.Length).Where(index => edition.Equations[index].IsExact)];
        Linear = new LinearSystem(Equations.Select(index => edition.Equations[index].Row), edition.SlotCount);
        Plain = [.. Linear.Rows.Where((_, row) => edition.Equations[Equations[row]].IsPlain)];
        _groups = [.. Enumerable.Range(0, edition.TableCount)];
        foreach (var equation in edition.Equations)
            foreach (var table in equation.Tables)
                Join(table, equation.Tables[0]);
        GroupOf = [.. edition.Equations.Select(equation => _groups[equation.Tables[0]])];
        GroupCount = edition.TableCount;
    }

    /// <summary>The rows.</summary>
    public LinearSystem Linear { get; }

    /// <summary>Which equation of the edition each row is.</summary>
    public int[] Equations { get; }

    /// <summary>For each equation of the edition, inequalities too: the group of tables that it belongs to.</summary>
    public int[] GroupOf { get; }

    /// <summary>All groups have numbers below this.</summary>
    public int GroupCount { get; }

    /// <summary>The rows of equations that are asked of every report.</summary>
    public SystemRow[] Plain { get; }

    private void Join(int one, int other)
    {
        var (from, to) = (_groups[one], _groups[other]);
        for (var table = 0; table < _groups.Length; table++)
            if (_groups[table] == from)
                _groups[table] = to;
    }
}

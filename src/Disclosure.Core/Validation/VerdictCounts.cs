using Disclosure.Equations;

namespace Disclosure;

/// <summary>How many equations came to each verdict.</summary>
/// <param name="Pass">Equations that hold.</param>
/// <param name="Fail">Equations that cannot hold.</param>
/// <param name="Undecided">Equations that unknown cells leave open.</param>
/// <param name="NotApplicable">Equations whose table is not there, whose condition does not hold, or which need other reports.</param>
public readonly record struct VerdictCounts(int Pass, int Fail, int Undecided, int NotApplicable)
{
    /// <summary>How many equations there are.</summary>
    public int Total => Pass + Fail + Undecided + NotApplicable;

    /// <param name="residuals">What is left of each equation.</param>
    /// <param name="acrossReports">How many more need other reports, which are not at hand.</param>
    internal static VerdictCounts Of(ReadOnlySpan<Residual> residuals, int acrossReports)
    {
        var (pass, fail, undecided) = (0, 0, 0);
        foreach (var residual in residuals)
        {
            pass += residual.Verdict == Verdict.Pass ? 1 : 0;
            fail += residual.Verdict == Verdict.Fail ? 1 : 0;
            undecided += residual.Verdict == Verdict.Undecided ? 1 : 0;
        }

        return new VerdictCounts(pass, fail, undecided, residuals.Length - pass - fail - undecided + acrossReports);
    }
}

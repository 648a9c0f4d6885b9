using System.Collections;

namespace Disclosure;

/// <summary>All that can be said of a report: findings, verdicts and implied values. Enumerating it gives the findings.</summary>
public sealed class Validation : IReadOnlyList<Finding>
{
    private Validation(IReadOnlyList<Finding> findings, IReadOnlyList<EquationResult> results, IReadOnlyList<ImpliedValue> implied)
    {
        Findings = findings;
        Results = results;
        Implied = implied;
    }

    /// <summary>What is known to be wrong or worth knowing, in the order of the document; findings without a place come first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The verdict on every equation, in the order of the schema.</summary>
    public IReadOnlyList<EquationResult> Results { get; }

    /// <summary>What the undecided equations say of unknown cells.</summary>
    public IReadOnlyList<ImpliedValue> Implied { get; }

    /// <inheritdoc/>
    public int Count => Findings.Count;

    /// <inheritdoc/>
    public Finding this[int index] => Findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => Findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Validation Of(ReportContent content)
    {
        return new Validation(content.ReaderFindings.Findings, [], []);
    }
}

using System.Collections;
using Disclosure.Equations;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Validation;

namespace Disclosure;

/// <summary>
/// All that can be said of a report: findings, verdicts and implied values. Enumerating it gives the findings. The verdicts are there at
/// once; the rest is worded when somebody asks. Immutable, safe to share between threads.
/// </summary>
public sealed class ValidationResult : IReadOnlyList<Finding>
{
    private readonly ReportContent _content;
    private readonly Residual[] _residuals;
    private IReadOnlyList<Finding>? _findings;
    private IReadOnlyList<EquationResult>? _results;
    private IReadOnlyList<ImpliedValue>? _implied;

    private ValidationResult(ReportContent content, Residual[] residuals)
    {
        _content = content;
        _residuals = residuals;
        Verdicts = VerdictCounts.Of(residuals);
    }

    /// <summary>
    /// What is known to be wrong or worth knowing, in the order of the document; findings without a place come first. An undecided equation
    /// is no finding.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings ??= FindAll();

    /// <summary>The verdict on every equation, in the order of the schema.</summary>
    public IReadOnlyList<EquationResult> Results => _results ??= [.. Equations.Zip(_residuals, Result)];

    /// <summary>
    /// What the undecided equations say of unknown cells, in the order of the schema. Each equation is taken for itself; two of them may
    /// contradict each other, and what one says holds only if it is to be believed.
    /// </summary>
    public IReadOnlyList<ImpliedValue> Implied => _implied ??= ImplyAll();

    /// <summary>How many equations came to each verdict.</summary>
    public VerdictCounts Verdicts { get; }

    /// <summary>Whether no finding is an error. An undecided equation, a warning or an info leaves a report valid.</summary>
    public bool IsValid => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Whether no equation is undecided. A report without tables is complete, too: nothing of it was checked.</summary>
    public bool IsComplete => Verdicts.Undecided == 0;

    /// <inheritdoc/>
    public int Count => Findings.Count;

    /// <inheritdoc/>
    public Finding this[int index] => Findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => Findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ValidationResult Of(ReportContent content) => new(content, EquationCheck.CheckAll(content));

    private Equation[] Equations => _content.Variant.Equations;

    private static EquationResult Result(Equation equation, Residual residual) =>
        new(equation.Rule.Id, equation.Instance, residual.Verdict, residual.Verdict == Verdict.Pass ? 0 : residual.Known);

    private Finding[] FindAll()
    {
        var findings = new List<Finding>(_content.ReaderFindings.Findings);
        findings.AddRange(new CellFindings(_content).Collect());
        for (var i = 0; i < _residuals.Length; i++)
            if (_residuals[i].Verdict == Verdict.Fail)
                findings.Add(EquationFindings.Of(Equations[i], _residuals[i], _content));
        return FindingOrder.Sort(findings);
    }

    private List<ImpliedValue> ImplyAll()
    {
        var implied = new List<ImpliedValue>();
        for (var i = 0; i < _residuals.Length; i++)
            if (_residuals[i].Verdict == Verdict.Undecided && _residuals[i].Implies && Equations[i].Relation == Relation.Equal)
                ImpliedValues.Collect(implied, Equations[i], _residuals[i], _content);
        return implied;
    }
}

using System.Collections;
using System.Diagnostics;
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
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ValidationResult : IReadOnlyList<Finding>
{
    private readonly ReportContent _content;
    private Residual[]? _residuals;
    private IReadOnlyList<Finding>? _findings;
    private IReadOnlyList<EquationResult>? _results;
    private IReadOnlyList<ImpliedValue>? _implied;
    private IReadOnlyList<FaultCause>? _causes;

    private ValidationResult(ReportContent content)
    {
        _content = content;
        Verdicts = EquationCheck.AllHold(content)
            ? new VerdictCounts(content.Variant.Equations.Length, 0, 0, content.Variant.AcrossReports.Length)
            : VerdictCounts.Of(_residuals = EquationCheck.CheckAll(content), content.Variant.AcrossReports.Length);
    }

    /// <summary>
    /// What is known to be wrong or worth knowing, in the order of the document; findings without a place come first. An undecided equation
    /// is no finding.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings ??= FindAll();

    /// <summary>The verdict on every equation, in the order of the schema; behind them those that need other reports, which are not applicable.</summary>
    public IReadOnlyList<EquationResult> Results => _results ??= [.. Equations.Zip(Residuals, Result), .. _content.Variant.AcrossReports.Select(NotAsked)];

    /// <summary>
    /// What the undecided equations say of unknown cells. First each is taken for itself, in the order of the schema; two of them may contradict each
    /// other, and what one says holds only if it is to be believed. Behind them stands what follows from several together, and says more: only of tables
    /// in which no equation fails, and which can be filled so that all hold. No verdict depends on it.
    /// </summary>
    public IReadOnlyList<ImpliedValue> Implied => _implied ??= ImplyAll();

    /// <summary>
    /// The smallest changes of printed figures with which equations that fail would hold, by cause, likeliest first: at most eight a cause, each of at
    /// most three figures or of a whole row or column, in at most fifty parts of the report that share no equation. Empty where nothing fails, or nothing so small explains it.
    /// </summary>
    public IReadOnlyList<Repair> Repairs => [.. Causes.SelectMany(cause => cause.Repairs)];

    /// <summary>The cells whose figures the equations settled, in the order of the form; see <see cref="CellState.Derived"/>.</summary>
    public IReadOnlyList<Cell> Derived =>
        [.. _content.Variant.Cells.Where(slot => _content.Slots[slot].State == CellState.Derived).Select(slot => new Cell(_content, slot))];

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

    /// <summary>Whether the report is valid and complete, and how many findings there are: <c>valid, complete, 2 findings</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(IsValid ? "valid" : "not valid")}, {(IsComplete ? "complete" : "incomplete")}, {Findings.Count} findings");

    internal static ValidationResult Of(ReportContent content) => new(content);

    private IReadOnlyList<FaultCause> Causes => _causes ??= Verdicts.Fail == 0 ? [] : FaultLocator.Find(_content, Residuals);

    /// <summary>What is left of each equation; where all hold, it is worked out only when somebody asks.</summary>
    private Residual[] Residuals => _residuals ??= EquationCheck.CheckAll(_content);

    private Equation[] Equations => _content.Variant.Equations;

    private static EquationResult Result(Equation equation, Residual residual) =>
        new(equation.Rule.Id, equation.Instance, residual.Verdict, residual.Verdict == Verdict.Pass ? 0 : residual.Known)
        {
            Reason = residual.IsUsedToRead ? "used to read the figures" : null,
        };

    private static EquationResult NotAsked(Equation equation) => new(equation.Rule.Id, equation.Instance, Verdict.NotApplicable, 0)
    {
        Reason = equation.Needs.Contains(ReportSource.Previous) ? "needs the report of the year before" : "needs the reports of the parts",
    };

    private Finding[] FindAll()
    {
        var findings = new List<Finding>(_content.ReaderFindings.Findings);
        findings.AddRange(new CellFindings(_content).Collect());
        if (Verdicts.Fail > 0)
            AddFailed(findings);
        return FindingOrder.Sort(findings);
    }

    private void AddFailed(List<Finding> findings)
    {
        var causes = Causes.SelectMany(cause => cause.Equations, (cause, equation) => (cause, equation)).ToDictionary(of => of.equation, of => of.cause);
        for (var i = 0; i < Equations.Length; i++)
            if (Residuals[i].Verdict == Verdict.Fail)
                findings.Add(EquationFindings.Of(Equations[i], Residuals[i], _content, causes.GetValueOrDefault(Equations[i])));
    }

    private List<ImpliedValue> ImplyAll()
    {
        var implied = new List<ImpliedValue>();
        for (var i = 0; i < Equations.Length && Verdicts.Undecided > 0; i++)
            if (Residuals[i].Verdict == Verdict.Undecided && Residuals[i].Implies && Equations[i].Relation == Relation.Equal)
                ImpliedValues.Collect(implied, Equations[i], Residuals[i], _content);
        if (Verdicts.Undecided > 0)
            CarriedValues.Collect(implied, _content, Residuals);
        return implied;
    }
}

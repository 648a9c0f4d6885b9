using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Findings;

namespace Disclosure;

/// <summary>What came of reading a document: a report, or a plain statement why there is none.</summary>
/// <typeparam name="T">The report type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ParseResult<T>
    where T : Report
{
    private readonly FindingSource _findings;

    internal ParseResult(T? report, FindingSource findings)
    {
        Report = report;
        _findings = findings;
    }

    /// <summary>Whether the input was a report of the form. It may still be incomplete: see <see cref="Findings"/>.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool IsReport => Report is not null;

    /// <summary>The report with all that could be read; null where the input could not be read or is not such a report.</summary>
    public T? Report { get; }

    /// <summary>
    /// What the reader has to say about input and structure (families GID0 and GID1): at most 200 findings of each rule, and one more with the
    /// number of the others. Where <see cref="Report"/> is null, at least one finding says why.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings.Findings;

    /// <summary>The report, or why there is none.</summary>
    public override string ToString() => Report?.ToString() ?? string.Join("; ", Findings);
}

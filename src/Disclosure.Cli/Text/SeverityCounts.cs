using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>How many findings are errors and warnings.</summary>
internal readonly record struct SeverityCounts(int Errors, int Warnings)
{
    public static SeverityCounts Of(IReadOnlyList<Finding> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning));

    public override string ToString() => Counted.List((Errors, "error", "errors"), (Warnings, "warning", "warnings"));
}

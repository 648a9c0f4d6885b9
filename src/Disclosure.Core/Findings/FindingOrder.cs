namespace Disclosure.Findings;

/// <summary>The order of findings: that of the document, those without a place first.</summary>
internal static class FindingOrder
{
    public static Finding[] Sort(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Line ?? 0).ThenBy(finding => finding.Column ?? 0)];
}

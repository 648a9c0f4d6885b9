namespace Disclosure.Findings;

/// <summary>Findings that are there already, such as those read from JSON.</summary>
internal sealed class RecordedFindings(IReadOnlyList<Finding> findings) : FindingSource
{
    public override IReadOnlyList<Finding> Findings => findings;
}

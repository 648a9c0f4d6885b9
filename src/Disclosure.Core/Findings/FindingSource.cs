namespace Disclosure.Findings;

/// <summary>Findings that are worded only when somebody asks for them, so that reading a clean document costs nothing for messages.</summary>
internal abstract class FindingSource
{
    public static readonly FindingSource None = new RecordedFindings([]);

    public abstract IReadOnlyList<Finding> Findings { get; }
}

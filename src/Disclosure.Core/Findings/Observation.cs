namespace Disclosure.Findings;

/// <summary>What the reader saw, kept small until somebody asks for the finding.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">What the rule ran for; null for the whole document.</param>
/// <param name="Place">Where in the source; null for nowhere.</param>
/// <param name="Detail">A word for the message, such as the wording that was expected.</param>
internal sealed record Observation(ReaderRule Rule, string? Instance, SourceSpan? Place, string? Detail = null)
{
    /// <summary>How many observations of its rule it stands for, the first of which is at its place; 0 if it is one of its own.</summary>
    public int Unlisted { get; init; }
}

using Disclosure.Documents;

namespace Disclosure.Findings;

/// <summary>The reader's observations, worded and placed when somebody asks.</summary>
/// <param name="observations">The observations.</param>
/// <param name="source">The document.</param>
/// <param name="resembled">The label that an unknown one resembles, as the form prints it; null if it resembles none.</param>
internal sealed class ObservedFindings(Observation[] observations, SourceText source, Func<string, string?>? resembled = null) : FindingSource
{
    private IReadOnlyList<Finding>? _findings;

    public override IReadOnlyList<Finding> Findings => _findings ??= FindingOrder.Sort(ObservationLimit.Apply(observations).Select(Word));

    private Finding Word(Observation observation)
    {
        var position = observation.Place is { } place ? source.Position(place.Offset) : (SourcePosition?)null;
        return new Finding
        {
            Rule = observation.Rule.Id,
            Severity = observation.Rule.Severity,
            Instance = observation.Instance,
            Message = observation.Unlisted > 0
                ? FormattableString.Invariant($"findings of this rule that are not listed: {observation.Unlisted}")
                : observation.Rule.Message(observation.Detail, observation.Rule.Quotes ? Quote(observation) : null) + Suggestion(observation),
            Line = position?.Line,
            Column = position?.Column,
        };
    }

    private string Suggestion(Observation observation) =>
        observation.Rule == RuleCatalogue.UnknownLabel && observation.Place is { } place && resembled?.Invoke(source.Raw(place.Offset, place.Length)) is { } label
            ? $"; did you mean {label}?"
            : "";

    private string Quote(Observation observation) => observation.Place is { } place
        ? Quotation.Of(source.Raw(place.Offset, Math.Min(place.Length, Quotation.Longest + 1)))
        : observation.Detail ?? "";
}

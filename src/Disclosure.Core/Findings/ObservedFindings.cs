using Disclosure.Documents;

namespace Disclosure.Findings;

/// <summary>The reader's observations, worded and placed when somebody asks.</summary>
internal sealed class ObservedFindings(Observation[] observations, SourceText source) : FindingSource
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
                : observation.Rule.Message(observation.Detail, observation.Rule.Quotes ? Quote(observation) : null),
            Line = position?.Line,
            Column = position?.Column,
            Place = observation.Place is { } at ? source.Places.At(at.Offset) : null,
        };
    }

    private string Quote(Observation observation) => observation.Place is { } place
        ? Quotation.Of(source.Raw(place.Offset, Math.Min(place.Length, Quotation.Longest + 1)))
        : observation.Detail ?? "";
}

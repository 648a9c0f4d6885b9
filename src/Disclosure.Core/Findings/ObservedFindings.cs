using Disclosure.Documents;

namespace Disclosure.Findings;

/// <summary>The reader's observations, worded and placed when somebody asks.</summary>
internal sealed class ObservedFindings(Observation[] observations, SourceText source) : FindingSource
{
    private IReadOnlyList<Finding>? _findings;

    public override IReadOnlyList<Finding> Findings => _findings ??= FindingOrder.Sort(observations.Select(Word));

    private Finding Word(Observation observation)
    {
        var position = observation.Place is { } place ? source.Position(place.Offset) : (SourcePosition?)null;
        return new Finding
        {
            Rule = observation.Rule.Id(),
            Severity = observation.Rule.Severity(),
            Instance = observation.Instance,
            Message = Message(observation),
            Line = position?.Line,
            Column = position?.Column,
        };
    }

    private string Message(Observation observation) => observation.Rule switch
    {
        ReaderRule.Unreadable => $"the input cannot be read: {observation.Detail}",
        ReaderRule.NotTheForm => $"this is not the form: {observation.Detail}",
        ReaderRule.LimitReached => $"a limit was reached, what lies beyond was not read: {observation.Detail}",
        ReaderRule.DamagedText => $"the text is damaged here: {Quote(observation)}",
        ReaderRule.TableMissing => $"the table {observation.Detail} was not found",
        ReaderRule.RowMissing => observation.Detail is null ? "the row was not found" : $"these rows were not found: {observation.Detail}",
        ReaderRule.ColumnMissing => "the column was not found in the table or in a part of it",
        ReaderRule.UnknownLabel => $"the form has no such row or column: {Quote(observation)}",
        ReaderRule.Repeated => "it stands in the document more than once; none of the figures is chosen",
        ReaderRule.SectionMissing => "the section was not found",
        ReaderRule.EditionAgainstYear => $"the tables are those of edition {observation.Detail}",
        ReaderRule.Unassignable => "the figures cannot be assigned to columns with certainty",
        ReaderRule.HeadingWording => $"the heading is printed as {Quote(observation)}",
        ReaderRule.SectionOrder => "the sections are out of order or numbered twice",
        ReaderRule.SectionEmpty => "the section has no content",
        ReaderRule.LabelBySimilarity => $"the label was read by likeness; printed is {Quote(observation)}",
        ReaderRule.YearMissing => "the report year was not found",
        ReaderRule.AgencyUncertain => observation.Detail is null ? "the agency was not found" : $"the name of the agency seems to be cut: {observation.Detail}",
        _ => throw new ArgumentOutOfRangeException(nameof(observation), observation.Rule, "no reader's rule"),
    };

    private string Quote(Observation observation) => observation.Place is { } place
        ? Quotation.Of(source.Raw(place.Offset, Math.Min(place.Length, Quotation.Longest + 1)))
        : observation.Detail ?? "";
}

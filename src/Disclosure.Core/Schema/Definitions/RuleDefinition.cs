namespace Disclosure.Schema;

/// <summary>A rule of the form: formulas that hold for each of several instances.</summary>
public sealed class RuleDefinition
{
    /// <summary>The stable id, such as <c>GID3001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How grave a failure is. It never changes a verdict.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the rule says, in the words of the form.</summary>
    public required string Statement { get; init; }

    /// <summary>The index of the table that the rule is about.</summary>
    public required int Table { get; init; }

    /// <summary>The formulas written out for each column or row, or once for the form.</summary>
    public required IReadOnlyList<EquationDefinition> Equations { get; init; }

    /// <summary>
    /// The formulas of the rule that need another report besides: that of the year before, or those of the parts. A report alone cannot decide
    /// them: to <c>Validate</c> they are not applicable.
    /// </summary>
    public IReadOnlyList<EquationDefinition> AcrossReports { get; init; } = [];
}

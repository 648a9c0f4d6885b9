namespace Disclosure.Tests;

/// <summary>The verdicts on five real reports.</summary>
public sealed class SeedVerdictTests
{
    [RealDocumentsFact]
    public void The_verdicts_are_those_that_were_worked_out_by_hand() => Assert.Equal(
        [
            "000: 1 Pass, 6 Undecided (0); 1 Pass, 6 Undecided (0); 23 Undecided (22); 2 Pass, 1 Undecided (1)",
            "001: 7 Pass; 7 Pass; 23 Pass; 3 Pass",
            "002: 6 Pass, 1 Undecided (1); 6 Pass, 1 Undecided (1); 20 Pass, 3 Undecided (3); 3 Pass",
            "003: 1 Fail, 6 Undecided (0); 7 Undecided (0); 23 Undecided (2); 3 Pass",
            "004: 3 Pass, 4 Undecided (0); 1 Pass, 6 Undecided (2); 2 Pass, 21 Undecided (21); 3 Pass",
        ],
        SeedDocument.ReadAll().Select(document => $"{document.File[..3]}: {Describe(document.Report.Validate())}"));

    private static string Describe(ValidationResult validation) => string.Join("; ",
        from result in validation.Results
        group result by result.Rule into rule
        select string.Join(", ",
            from result in rule
            group result by result.Verdict into verdict
            orderby verdict.Key
            let settled = verdict.Count(result => IsSettled(result, validation))
            select $"{verdict.Count()} {verdict.Key}" + (verdict.Key == Verdict.Undecided ? $" ({settled})" : "")));

    /// <summary>Whether an undecided equation gives at least one exact value by itself.</summary>
    private static bool IsSettled(EquationResult result, ValidationResult validation) =>
        validation.Implied.Any(implied => implied is { IsExact: true, Steps: [] } && (implied.Rule, implied.Instance) == (result.Rule, result.Instance));
}

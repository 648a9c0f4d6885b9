using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>What came of an input: a report or none, and what was found.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Report">The report; null where the input could not be read or is not such a report.</param>
/// <param name="Validation">What can be said of the report; null where there is none.</param>
/// <param name="Findings">What was found, in the order of the document.</param>
internal sealed record Reading(string File, Report? Report, ValidationResult? Validation, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads an input. A fault of the library costs this one input, not the run.</summary>
    public static Reading Of(Input input, InputForm form, CancellationToken cancellationToken)
    {
        try
        {
            return input.Read(form, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(input.Name, $"reading it failed unexpectedly ({fault.GetType().Name}: {fault.Message})");
        }
    }

    /// <summary>An input that the library has read.</summary>
    public static Reading Of<T>(string file, ParseResult<T> result)
        where T : Report
    {
        var validation = result.Report?.Validate();
        return new Reading(file, result.Report, validation, validation?.Findings ?? result.Findings);
    }

    /// <summary>An input that cannot even be given to the library.</summary>
    public static Reading Failed(string file, string why) => new(file, null, null,
    [
        new Finding { Rule = "GID0001", Severity = Severity.Error, Message = $"the input cannot be read: {why}" },
    ]);
}

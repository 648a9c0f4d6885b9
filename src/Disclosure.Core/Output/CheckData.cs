using System.Text.Json.Serialization;

namespace Disclosure.Output;

/// <summary>What is found in a file, as a line of data.</summary>
internal sealed record CheckData(
    string File,
    string? Form,
    string? Edition,
    int? Year,
    string? Agency,
    bool Valid,
    bool Complete,
    VerdictData Verdicts,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ImpliedData> Implied,
    SourceData? Source,
    IReadOnlyList<TextData> Unused,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? UnusedMore)
{
    /// <summary>As many unused cells are listed, and only the number of the others is told.</summary>
    private const int MaxUnused = 100;

    public static CheckData Of(string file, Report report)
    {
        var validation = report.Validate();
        var unused = report.Source?.Unused ?? [];
        return new CheckData(
            file,
            report.Content.Form.Name,
            report.Definition.Name,
            report.Year,
            report.Agency,
            validation.IsValid,
            validation.IsComplete,
            VerdictData.Of(validation.Verdicts),
            validation.Findings,
            [.. validation.Implied.Where(implied => implied.IsExact).Select(ImpliedData.Of)],
            report.Source is { } source ? new SourceData(source.Reader, source.Layouts) : null,
            [.. unused.Take(MaxUnused).Select(TextData.Of)],
            unused.Count > MaxUnused ? unused.Count - MaxUnused : null);
    }

    /// <summary>A file that gave no report: nothing was checked, so nothing is valid or complete.</summary>
    public static CheckData Of(string file, IReadOnlyList<Finding> findings) =>
        new(file, null, null, null, null, false, false, VerdictData.Of(default), findings, [], null, [], null);
}

/// <summary>How many equations came to each verdict, as data.</summary>
internal sealed record VerdictData(int Pass, int Fail, int Undecided, int NotApplicable)
{
    public static VerdictData Of(VerdictCounts counts) => new(counts.Pass, counts.Fail, counts.Undecided, counts.NotApplicable);
}

/// <summary>How a report was taken from its document, as data.</summary>
internal sealed record SourceData(string Reader, IReadOnlyList<string> Layouts);

/// <summary>A value that follows from an equation, as data.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Key">The cell.</param>
/// <param name="Value">Its value.</param>
/// <param name="Steps">How it follows from several equations; left out where one says it.</param>
internal sealed record ImpliedData(
    string Rule, string Key, decimal Value, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Steps)
{
    public static ImpliedData Of(ImpliedValue implied) =>
        new(implied.Rule, implied.Key, implied.Minimum, implied.Steps is { Count: > 0 } steps ? steps : null);
}

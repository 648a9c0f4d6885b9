using System.Text.Json.Serialization;

namespace Disclosure.Output;

/// <summary>
/// A cell as a line of data. What settled it stands only in that of a derived one, what it can be among in that of an ambiguous one, and of its place
/// what its source has.
/// </summary>
internal sealed record CellData(
    string File,
    string Edition,
    string Key,
    CellState State,
    decimal? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Date,
    string Unit,
    string Raw,
    int? Line,
    int? Column,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Page,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double[]? Box,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sheet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Cell)
{
    /// <summary>As many candidates are listed; that there are others is told.</summary>
    private const int MaxCandidates = 16;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? SettledBy { get; init; }

    /// <summary>For an ambiguous cell: the texts of the document that its value can be among.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TextData>? Candidates { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool More { get; init; }

    public static CellData Of(string file, Report report, Cell cell)
    {
        var place = cell.Place;
        var candidates = Among(report, cell);
        return new CellData(
            file, report.Definition.Name, cell.Key, cell.State, cell.Value, cell.Words, cell.Date is { } date ? ReportJsonWriter.Plain(date) : null,
            cell.Unit, cell.Raw, cell.Line, cell.Column,
            place?.Page, place?.Box is { } box ? [box.Left, box.Bottom, box.Right, box.Top] : null, place?.Path, place?.Sheet, place?.Cell)
        {
            SettledBy = cell.State == CellState.Derived ? cell.SettledBy : null,
            Candidates = candidates is null ? null : [.. candidates.Take(MaxCandidates)],
            More = candidates?.Length > MaxCandidates,
        };
    }

    private static TextData[]? Among(Report report, Cell cell) => cell is { State: CellState.Ambiguous, Span: { } span } && report.Content.Document is { } document
        ? [.. TextData.Within(document, span).Take(MaxCandidates + 1)]
        : null;
}

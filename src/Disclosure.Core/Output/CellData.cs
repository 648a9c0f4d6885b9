using System.Text.Json.Serialization;

namespace Disclosure.Output;

/// <summary>A cell as a line of data. What settled it stands only in that of a derived one.</summary>
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
    int? Column)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? SettledBy { get; init; }

    public static CellData Of(string file, Report report, Cell cell) =>
        new(
            file, report.Definition.Name, cell.Key, cell.State, cell.Value, cell.Words, cell.Date is { } date ? ReportJsonWriter.Plain(date) : null,
            cell.Unit, cell.Raw, cell.Line, cell.Column)
        {
            SettledBy = cell.State == CellState.Derived ? cell.SettledBy : null,
        };
}

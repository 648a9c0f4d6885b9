using System.Globalization;

namespace Disclosure.Tests;

/// <summary>A real report with what is known of it.</summary>
internal sealed record SeedDocument
{
    public required string File { get; init; }

    public required string Edition { get; init; }

    public required int? Year { get; init; }

    public required string? Agency { get; init; }

    public required string? Title { get; init; }

    public required DateOnly? Date { get; init; }

    /// <summary>The error findings, rule and instance, in the order of the document.</summary>
    public required string Errors { get; init; }

    public required string Text { get; init; }

    public required ExpectedCell[] Expected { get; init; }

    public required AnnualReport Report { get; init; }

    /// <summary>The file, which is all that a failing test should print.</summary>
    public override string ToString() => File;

    public static SeedDocument[] ReadAll() =>
        [.. System.IO.File.ReadLines(SharedDocuments.Path("seeds", "documents.tsv")).Skip(1).Select(line => Read(line.Split('\t')))];

    private static SeedDocument Read(string[] fields)
    {
        var path = SharedDocuments.Path("seeds", fields[0]);
        return new SeedDocument
        {
            File = fields[0],
            Edition = fields[1],
            Year = fields[2].Length == 0 ? null : int.Parse(fields[2], CultureInfo.InvariantCulture),
            Agency = NullIfEmpty(fields[3]),
            Title = NullIfEmpty(fields[4]),
            Date = fields[5].Length == 0 ? null : DateOnly.Parse(fields[5], CultureInfo.InvariantCulture),
            Errors = fields[7],
            Text = System.IO.File.ReadAllText(path),
            Expected = ExpectedCell.ReadAll(SharedDocuments.Path("expected", Path.ChangeExtension(fields[0], "tsv"))),
            Report = AnnualReport.ParseFile(path).Report!,
        };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

/// <summary>What one cell of a document holds.</summary>
internal sealed record ExpectedCell(string Key, string State, string Value, string Unit, string Raw)
{
    public static ExpectedCell Of(Cell cell) => new(
        cell.Key, CellStates.Word(cell.State), cell.Value?.ToString("0.##################", CultureInfo.InvariantCulture) ?? "", cell.Unit, cell.Raw);

    public static ExpectedCell[] ReadAll(string path) =>
        [.. System.IO.File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(f => new ExpectedCell(f[0], f[1], f[2], f[3], f[4]))];
}

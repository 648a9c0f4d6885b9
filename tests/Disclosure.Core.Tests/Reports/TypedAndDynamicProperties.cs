using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The generated types and the schema files of the same form say the same of every document.</summary>
[RepeatableProperties]
public sealed class TypedAndDynamicProperties
{
    private static readonly FormReader s_reader = FormReader.Load(BuiltInSchemas.Files).Readers.Single();

    private static readonly ReportDifference s_difference = new("typed", "loaded");

    [Property(MaxTest = 100)]
    public void Reports_are_read_the_same_in_every_layout(Seed seed)
    {
        var random = seed.Random();
        var options = PictureOptions.Untidy with
        {
            Blanks = random.Next(2) * 0.1,
            IsConsistent = random.Next(2) == 0,
            IsTraditional = random.Next(4) == 0,
            PrintsOptionalRows = random.Next(3) == 0,
        };
        var picture = RandomDocuments.Picture(random, options);
        foreach (var layout in RandomDocuments.Layouts)
            Agree(layout.Render(picture));
    }

    [Property(MaxTest = 100)]
    public void Damaged_reports_are_read_the_same(Seed seed)
    {
        var random = seed.Random();
        Agree(Damage.Of(RandomDocuments.Draw(random, PictureOptions.Untidy), random));
    }

    private static void Agree(string text) => ReportAssert.Agree(text, Difference);

    private static string Difference(string text)
    {
        var (typed, loaded) = (AnnualReport.Parse(text), s_reader.Parse(text));
        var differences = s_difference.Between(typed, loaded);
        if (differences.Length > 0 || typed.Report is not { } report || loaded.Report is not { } loadedReport)
            return differences;
        return s_difference.BetweenChecks(report, loadedReport) + ByName(report, loadedReport);
    }

    /// <summary>The cells that the loaded form has by another name or at another path than the generated one.</summary>
    private static string ByName(AnnualReport typed, DynamicReport loaded)
    {
        IEnumerable<(string Name, Cell Typed, Cell Loaded)> cells =
        [
            .. typed.Cells.Select(cell => (cell.Key, cell, loaded[cell.Key])),
            At("Requests.Granted.AllApplicants", typed.Requests.Granted.AllApplicants),
            At("Requests.OtherHandling.FeeOverdue.Businesses", typed.Requests.OtherHandling.FeeOverdue.Businesses),
            At("ReconsiderationAndLitigation.Litigation.Direct.Upheld", typed.ReconsiderationAndLitigation.Litigation.Direct.Upheld),
        ];
        return string.Concat(cells.Where(cell => cell.Typed != cell.Loaded).Select(cell => $"{cell.Name}: typed {cell.Typed}; loaded {cell.Loaded}\n"));

        (string Name, Cell Typed, Cell Loaded) At(string path, Cell cell) => (path, cell, loaded.CellAt(path));
    }
}

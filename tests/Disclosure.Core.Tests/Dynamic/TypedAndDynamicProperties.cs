using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The generated types and the schema files of the same form say the same of every document.</summary>
[Properties(Arbitrary = [typeof(Seeds)])]
public sealed class TypedAndDynamicProperties
{
    private static readonly FormReader s_reader = FormReader.Load(BuiltInSchemas.Files).Readers.Single();

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

    private static void Agree(string text)
    {
        var (typed, loaded) = (AnnualReport.Parse(text), s_reader.Parse(text));
        Assert.Equal(typed.Findings, loaded.Findings);
        Assert.Equal(typed.IsReport, loaded.IsReport);
        if (!typed.IsReport || !loaded.IsReport)
            return;
        Agree(typed.Report, loaded.Report);
    }

    private static void Agree(AnnualReport typed, DynamicReport loaded)
    {
        Assert.Equal(typed.Definition.Name, loaded.Definition.Name);
        Assert.Equal((typed.Title, typed.Agency, typed.Year, typed.Date), (loaded.Title, loaded.Agency, loaded.Year, loaded.Date));
        Assert.Equal(typed.Sections, loaded.Sections);
        Assert.Equal(typed.Cells, loaded.Cells);
        Assert.All(typed.Cells, cell => Assert.Equal(cell, loaded[cell.Key]));
        Assert.Equal(typed.Requests.Granted.AllApplicants, loaded.CellAt("Requests.Granted.AllApplicants"));
        Assert.Equal(typed.Requests.OtherHandling.FeeOverdue.Businesses, loaded.CellAt("Requests.OtherHandling.FeeOverdue.Businesses"));
        Assert.Equal(
            typed.ReconsiderationAndLitigation.Litigation.Direct.Upheld, loaded.CellAt("ReconsiderationAndLitigation.Litigation.Direct.Upheld"));
        Agree(typed.Validate(), loaded.Validate());
    }

    private static void Agree(Validation typed, Validation loaded)
    {
        Assert.Equal(typed.Findings, loaded.Findings);
        Assert.Equal(typed.Verdicts, loaded.Verdicts);
        Assert.Equal(typed.Results, loaded.Results);
        Assert.Equal(typed.Implied, loaded.Implied);
    }
}

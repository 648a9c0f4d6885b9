using Disclosure.Testing;

namespace Disclosure.Generators.Tests;

/// <summary>Labels hold any text, which stands in literals and in doc comments.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\\")]
    [InlineData("\\u0022")]
    [InlineData("*/")]
    [InlineData("//")]
    [InlineData("{0}")]
    [InlineData("</summary>")]
    [InlineData("]]>")]
    [InlineData("&#0;")]
    [InlineData("\0")]
    [InlineData("\u000B")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\uFEFF")]
    [InlineData("\uFFFE")]
    [InlineData("\U0001F600")]
    public void A_label_does_not_break_the_code(string text)
    {
        var run = new GeneratorRun(
            new SchemaText("Census.dschema", Samples.Census.Edit("近村", $"近{text}村")),
            new SchemaText("Weather.dschema", Samples.Weather.Edit("天气", $"天{text}气")),
            new SchemaText("W2020.dschema", Samples.WeatherOf2020.Edit("一号", $"一{text}号")));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
        Assert.Contains($"近{text}村", Project.Strings(run.Output));
    }

    [Theory]
    [InlineData("..2018", ", for the years to 2018.")]
    [InlineData("2018", ", for the year 2018.")]
    [InlineData("2018..2019", ", for the years 2018 to 2019.")]
    [InlineData("2018..", ", for the years from 2018.")]
    public void The_type_of_an_edition_says_what_it_is_based_on_and_its_years(string years, string expected)
    {
        var run = new GeneratorRun(
            new SchemaText("Weather.dschema", Samples.Weather),
            new SchemaText("W2020.dschema", Samples.WeatherOf2020.Edit("2020..", years)));

        Assert.Contains($"天气, edition 2020 (一号〔2020〕){expected}", run.Sources["Weather2020.g.cs"], StringComparison.Ordinal);
    }
}

using System.Globalization;

namespace Disclosure.Generators.Tests;

/// <summary>The code that a schema becomes.</summary>
public sealed class GeneratedCodeTests
{
    [Theory]
    [InlineData("Census", Samples.Census)]
    [InlineData("Ledger", Samples.Ledger)]
    public void A_small_schema_gives_this_code(string name, string schema) =>
        Golden.Equal(name, string.Join("\n", new GeneratorRun(new SchemaText(name + ".dschema", schema)).Sources
            .OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"// {source.Key}\n{source.Value}")));

    [Fact]
    public void Generated_code_compiles_without_a_warning_even_about_missing_documentation()
    {
        var run = new GeneratorRun(
            new SchemaText("Census.dschema", Samples.Census),
            new SchemaText("Ledger.dschema", Samples.Ledger),
            new SchemaText("Weather.dschema", Samples.Weather),
            new SchemaText("W2020.dschema", Samples.WeatherOf2020));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(7, run.Sources.Count);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Fact]
    public void Without_schemas_nothing_is_generated_and_nothing_said()
    {
        var run = new GeneratorRun();

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void The_same_bytes_come_out_in_any_order_of_files_and_under_any_culture()
    {
        var files = new[] { new SchemaText("b.dschema", Samples.Weather), new SchemaText("a.dschema", Samples.WeatherOf2020), new SchemaText("c.dschema", Samples.Census) };
        var expected = new GeneratorRun(files).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();

            Assert.Equal(expected, new GeneratorRun([.. files.Reverse()]).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_LF_only() =>
        Assert.All(new GeneratorRun(new SchemaText("a.dschema", Samples.Census.ReplaceLineEndings("\r\n"))).Sources, source => Assert.DoesNotContain('\r', source.Value));

    /// <summary>A culture with signs of its own, made from the invariant one so that it also exists without globalization data.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "?";
        return culture;
    }
}

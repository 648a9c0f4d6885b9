using System.Text;
using Disclosure.Testing;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>Errors in a schema, as the compiler prints them.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void An_error_stands_at_its_file_line_and_column()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Edit("Towns + sum", "Town + sum")));

        Assert.Equal(
            ["Census.dschema(18,30): error DISC0007: there is no row 'Town'; did you mean 'Towns'? (docs/language.md, DISC0007)"],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void What_is_right_is_still_generated()
    {
        var run = new GeneratorRun(
            new SchemaText("Census.dschema", Samples.Census.Edit("POP1 error", "POP1 fatal")), new SchemaText("Weather.dschema", Samples.Weather));

        Assert.Equal(["DISC0010"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Weather.g.cs", run.Sources.Keys);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Theory]
    [InlineData("table People", "table Year", "DISC0014")]
    [InlineData("columns\n", "columns 列\n", "DISC0015")]
    [InlineData("  marks —", "  years 2020\n  years 2021\n  marks —", "DISC0016")]
    [InlineData("  marks —", "  title {agency}\n  marks —", "DISC0018")]
    public void Every_error_of_the_schema_reaches_the_compiler(string right, string wrong, string id) =>
        Assert.Contains(
            id, new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Edit(right, wrong))).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void So_does_the_error_that_a_schema_is_too_big() =>
        Assert.Equal(
            ["DISC0017"],
            new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Edit("男", new string('男', 161)))).Diagnostics
                .Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_schema_that_the_compiler_read_in_another_encoding_is_told_once()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census, Encoding.Latin1), new SchemaText("Weather.dschema", Samples.Weather));

        Assert.Equal(
            ["Census.dschema(1,1): error DISC0024: the file is not UTF-8; save it as UTF-8 (docs/language.md, DISC0024)"], run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Contains("Weather.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Lost_characters_are_told_once_a_file() =>
        Assert.Equal(
            ["Census.dschema(1,14): error DISC0024: characters were lost here, on the first of 2 lines; write them anew and save the file as UTF-8 (docs/language.md, DISC0024)"],
            new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Edit("人口", "人\uFFFD").Edit("男", "\uFFFD\uFFFD"))).Diagnostics
                .Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [InlineData("  marks —", "  words 甲 | 乙\n  marks —", "DISC0023")]
    [InlineData("Towns + sum", "Total + Towns + sum", "DISC0021")]
    public void A_warning_of_the_schema_is_a_warning_of_the_compiler(string right, string wrong, string id)
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Edit(right, wrong)));

        var warning = Assert.Single(run.Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Warning), (warning.Id, warning.DefaultSeverity));
        Assert.NotEmpty(run.Sources);
    }
}

using Disclosure.Testing;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>What an edit runs again, and what it leaves alone.</summary>
[Trait("Runs", "once")]
public sealed class IncrementalityTests
{
    private static readonly string s_broken = Samples.Census.Edit("Towns + sum", "Town + sum");

    [Fact]
    public void An_edit_of_code_runs_nothing_again()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census));

        run.EditCode("class Unrelated;");

        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(SchemaGenerator.CompileStep));
        Assert.All(run.Reasons(SchemaGenerator.SourcesStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Saving_a_schema_unchanged_compiles_nothing_again()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census));

        run.EditSchema(0, Samples.Census);

        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(SchemaGenerator.CompileStep));
    }

    [Fact]
    public void Moving_an_error_reports_it_again_and_writes_no_source_again()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", s_broken));

        run.EditSchema(0, "\n\n" + s_broken);

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(SchemaGenerator.ErrorsStep));
        Assert.All(run.Reasons(SchemaGenerator.SourcesStep), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.StartsWith("Census.dschema(20,", Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_one_schema_of_two_writes_only_its_sources_again()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census), new SchemaText("Weather.dschema", Samples.Weather));

        run.EditSchema(1, Samples.Weather.Edit("Rain ", "Wet  "));

        Assert.Equal(2, run.Reasons(SchemaGenerator.SourcesStep).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(2, run.Reasons(SchemaGenerator.SourcesStep).Count(reason => reason == IncrementalStepRunReason.Unchanged));
        run.AssertCachedAndClean();
    }
}

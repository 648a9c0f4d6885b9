using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>Errors in a schema, as the compiler prints them.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void An_error_stands_at_its_file_line_and_column()
    {
        var run = new GeneratorRun(new SchemaText("Census.dschema", Samples.Census.Replace("Towns + sum", "Town + sum", StringComparison.Ordinal)));

        Assert.Equal(
            ["Census.dschema(18,30): error DISC0007: there is no row 'Town'; did you mean 'Towns'?"],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void What_is_right_is_still_generated()
    {
        var run = new GeneratorRun(
            new SchemaText("Census.dschema", Samples.Census.Replace("POP1 error", "POP1 fatal", StringComparison.Ordinal)), new SchemaText("Weather.dschema", Samples.Weather));

        Assert.Equal(["DISC0010"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Weather.g.cs", run.Sources.Keys);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Fact]
    public void Every_id_has_a_descriptor_that_says_error() =>
        Assert.All(Diagnostics.SchemaDescriptors.Ids, id => Assert.Equal(DiagnosticSeverity.Error, Diagnostics.SchemaDescriptors.Of(id).DefaultSeverity));
}

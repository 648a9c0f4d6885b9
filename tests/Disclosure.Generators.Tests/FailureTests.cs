using System.Collections.Immutable;
using Disclosure.Generators.Diagnostics;
using Disclosure.Generators.Pipeline;
using Disclosure.Schema;

namespace Disclosure.Generators.Tests;

/// <summary>The generator itself fails: left to the compiler that would be a warning, and types would be missing without a reason.</summary>
[Trait("Runs", "once")]
public sealed class FailureTests
{
    [Fact]
    public void A_failure_of_the_generator_is_an_error_at_a_file()
    {
        var withoutText = new EquatableArray<SchemaFile>(ImmutableArray.Create(new SchemaFile("Census.dschema", null!)));

        var result = SchemaStep.Run(withoutText, new GeneratorSettings("Sample", ""), CancellationToken.None);

        Assert.StartsWith(
            "Census.dschema(1,1): error DISC9999: the generator failed, which is a fault of its own:",
            SchemaDiagnostics.ToDiagnostic(Assert.Single(result.Errors)).ToString(),
            StringComparison.Ordinal);
        Assert.Empty(result.Sources);
    }

    [Fact]
    public void A_cancelled_run_is_no_failure()
    {
        var files = new EquatableArray<SchemaFile>(ImmutableArray.Create(new SchemaFile("Census.dschema", Samples.Census)));
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => SchemaStep.Run(files, new GeneratorSettings("Sample", ""), cancelled));
    }

    [Fact]
    public void An_error_without_a_descriptor_is_reported_nevertheless() =>
        Assert.Equal("DISC9999", SchemaDescriptors.Of("DISC0000").Id);
}

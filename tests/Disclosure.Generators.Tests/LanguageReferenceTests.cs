using Disclosure.Generators.Diagnostics;

namespace Disclosure.Generators.Tests;

/// <summary>What the reference of the language says is so.</summary>
public sealed class LanguageReferenceTests
{
    public static TheoryData<string> Right => LanguageReference.Right;

    public static TheoryData<string, string> Wrong => LanguageReference.Wrong;

    [Theory]
    [MemberData(nameof(Right))]
    public void An_example_compiles_without_a_warning_and_so_does_its_code(string schema)
    {
        var run = new GeneratorRun(new SchemaText("Example.dschema", schema));

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Sources);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_example_gives_the_diagnostic_that_it_shows_and_no_other(string id, string schema) =>
        Assert.All(new GeneratorRun(new SchemaText("Example.dschema", schema)).Diagnostics.Select(diagnostic => diagnostic.Id).DefaultIfEmpty(), found => Assert.Equal(id, found));

    [Fact]
    public void Every_diagnostic_is_described_with_its_title_and_severity() =>
        Assert.All(SchemaDescriptors.Ids.Select(SchemaDescriptors.Of), descriptor =>
            Assert.Contains(
                $"### {descriptor.Id}: {descriptor.Title} ({descriptor.DefaultSeverity.ToString().ToLowerInvariant()})\n", LanguageReference.Text, StringComparison.Ordinal));

    [Fact]
    public void The_reference_describes_no_other_diagnostic() =>
        Assert.Equal(SchemaDescriptors.Ids.Order(StringComparer.Ordinal), LanguageReference.Text.Split('\n')
            .Where(line => line.StartsWith("### DISC", StringComparison.Ordinal)).Select(line => line[4..12]).Order(StringComparer.Ordinal));

    [Fact]
    public void All_but_five_diagnostics_have_an_example() =>
        Assert.Equal(["DISC0017", "DISC0025", "DISC0026", "DISC0027", "DISC9999"], SchemaDescriptors.Ids.Except(Wrong.Select(row => (string)row[0])).Order(StringComparer.Ordinal));
}

namespace Disclosure.Tests;

/// <summary>The rules of families 0 to 2.</summary>
public sealed class RuleCatalogueTests
{
    [Fact]
    public void The_package_documents_every_rule_as_it_is_and_no_other()
    {
        var readme = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Readme", "Package.md"));

        Assert.Equal(RuleCatalogue.All.Select(Row), readme.Where(line => line.StartsWith("| GID", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_id_is_given_once_and_in_its_family()
    {
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(), RuleCatalogue.All.Select(rule => rule.Id));
        Assert.All(RuleCatalogue.All, rule => Assert.InRange(rule.Family, 0, 2));
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(rule.Family < 2, RuleCatalogue.IsOfReader(rule.Id)));
    }

    private static string Row(ReaderRule rule)
    {
        var message = rule.Message("…", "…") + (rule.WordingAlone is { } alone ? $"; or: {alone}" : "");
        return $"| {rule.Id} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Basis.ToString().ToLowerInvariant()} | {message} |";
    }
}

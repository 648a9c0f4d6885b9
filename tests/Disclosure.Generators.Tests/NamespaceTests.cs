namespace Disclosure.Generators.Tests;

/// <summary>The namespace that generated types are in.</summary>
[Trait("Runs", "once")]
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("Own", "Root", "Own")]
    [InlineData(" ", "Root", "Root")]
    [InlineData(null, "Root.Of.All", "Root.Of.All")]
    [InlineData(null, " . ", "Disclosure.Generated")]
    [InlineData(null, null, "Disclosure.Generated")]
    public void It_is_DisclosureNamespace_else_RootNamespace_else_one_of_its_own(string? own, string? root, string expected) =>
        AssertNamespace(own, root, expected);

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("3D.Models", "_3D.Models")]
    [InlineData("App.event.@class", "App.@event.@class")]
    [InlineData("数据..公开", "数据.公开")]
    [InlineData("Sample {1}; //", "Sample__1_____")]
    public void Names_of_projects_that_C_sharp_forbids_become_namespaces(string root, string expected) => AssertNamespace(null, root, expected);

    [Theory]
    [InlineData("Census")]
    [InlineData("System")]
    [InlineData("Sample.Disclosure.System")]
    public void Code_compiles_in_a_namespace_that_is_called_like_what_it_uses(string name) => AssertNamespace(name, null, name);

    private static void AssertNamespace(string? own, string? root, string expected)
    {
        var properties = new Dictionary<string, string>();
        if (own is not null)
            properties.Add("DisclosureNamespace", own);
        if (root is not null)
            properties.Add("RootNamespace", root);

        var run = new GeneratorRun(new ProjectOptions(properties), new SchemaText("Census.dschema", Samples.Census));

        Assert.Contains($"\nnamespace {expected};\n", run.Sources["Census.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }
}

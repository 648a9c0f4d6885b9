using Microsoft.CodeAnalysis.Diagnostics;

namespace Disclosure.Generators.Pipeline;

/// <summary>What the project says of the code to generate.</summary>
/// <param name="Namespace">The namespace of generated types: <c>DisclosureNamespace</c>, else <c>RootNamespace</c>.</param>
internal sealed record GeneratorSettings(string Namespace)
{
    private const string Default = "Disclosure.Generated";

    public static GeneratorSettings Of(AnalyzerConfigOptions options) =>
        new(Read(options, "DisclosureNamespace") ?? Read(options, "RootNamespace") ?? Default);

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? NamespaceName.Of(value) : null;
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Disclosure.Generators.Pipeline;

/// <summary>What the project says of the code to generate.</summary>
/// <param name="Namespace">The namespace of generated types: <c>DisclosureNamespace</c>, else <c>RootNamespace</c>.</param>
/// <param name="OldLanguage">The version of C# that the project asks for, if generated code needs a later one; else empty.</param>
internal sealed record GeneratorSettings(string Namespace, string OldLanguage)
{
    /// <summary>The version of C# that generated code needs.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp12;

    private const string Default = "Disclosure.Generated";

    public static GeneratorSettings Of(AnalyzerConfigOptions options, LanguageVersion language) => new(
        Read(options, "DisclosureNamespace") ?? Read(options, "RootNamespace") ?? Default,
        language < Language ? language.ToDisplayString() : "");

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? NamespaceName.Of(value) : null;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Generators.Tests;

/// <summary>A project that references the library, as strict as a project can be.</summary>
internal static class Project
{
    public static Compilation Empty { get; } = CSharpCompilation.Create(
        "Sample",
        [],
        References(),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the compiler says of a project, every warning an error and every public member documented.</summary>
    public static IEnumerable<string> Problems(Compilation compilation)
    {
        var documented = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose).WithLanguageVersion(LanguageVersion.Latest);
        var trees = compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), documented, tree.FilePath));
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>The strings that literals in the code of a project stand for.</summary>
    public static IEnumerable<string> Strings(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Append(Path.Combine(AppContext.BaseDirectory, "Disclosure.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}

using Disclosure.Generators.Diagnostics;
using Disclosure.Generators.Pipeline;
using Disclosure.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Generators;

/// <summary>
/// Turns the <c>.dschema</c> files of a project into typed reports. Two pipelines leave the compiled schema: its sources, each cached by its
/// text, and its errors. Positions travel in the second one only, so that moving an error writes no source again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for tests of what is run again.</summary>
    internal const string FilesStep = "SchemaFiles", CompileStep = "CompiledSchema", SourcesStep = "Sources", ErrorsStep = "Errors";

    private const string Extension = ".dschema";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select(static (text, cancellation) => SchemaInput.Read(text, cancellation))
            .Collect()
            .Select(static (files, _) => new EquatableArray<SchemaFile>(files))
            .WithTrackingName(FilesStep);
        var language = context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion);
        var settings = context.AnalyzerConfigOptionsProvider.Combine(language)
            .Select(static (project, _) => GeneratorSettings.Of(project.Left.GlobalOptions, project.Right));
        var compiled = files.Combine(settings)
            .Select(static (input, cancellation) => SchemaStep.Run(input.Left, input.Right, cancellation))
            .WithTrackingName(CompileStep);

        context.RegisterSourceOutput(
            compiled.SelectMany(static (result, _) => result.Sources).WithTrackingName(SourcesStep),
            static (output, source) => output.AddSource(source.HintName, source.Text));
        context.RegisterSourceOutput(
            compiled.Select(static (result, _) => result.Errors).WithTrackingName(ErrorsStep),
            static (output, errors) =>
            {
                foreach (var error in errors)
                    output.ReportDiagnostic(SchemaDiagnostics.ToDiagnostic(error));
            });
    }
}

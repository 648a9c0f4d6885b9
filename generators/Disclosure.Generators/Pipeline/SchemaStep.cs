using System.Collections.Immutable;
using Disclosure.Generators.Emission;
using Disclosure.Schema;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Generators.Pipeline;

/// <summary>What a schema was compiled to: strings and positions, nothing of the compiler's.</summary>
/// <param name="Sources">The files to add.</param>
/// <param name="Errors">The errors to report.</param>
internal sealed record SchemaResult(EquatableArray<GeneratedSource> Sources, EquatableArray<SchemaError> Errors);

/// <summary>The one step that does the work: schema files to sources and errors.</summary>
internal static class SchemaStep
{
    /// <summary>The id of the generator's own failure.</summary>
    public const string FailureId = "DISC9999";

    /// <summary>The id of a project whose C# is older than generated code.</summary>
    public const string LanguageId = "DISC0026";

    public static SchemaResult Run(EquatableArray<SchemaFile> files, GeneratorSettings settings, CancellationToken cancellation)
    {
        if (files.Items.IsEmpty)
            return new SchemaResult(default, default);
        if (settings.OldLanguage.Length > 0)
            return new SchemaResult(default, new(ImmutableArray.Create(OldLanguage(files.Items[0], settings.OldLanguage))));
        try
        {
            var compilation = SchemaCompiler.Compile(files.Items, cancellation);
            var sources = ImmutableArray.CreateBuilder<GeneratedSource>();
            foreach (var form in compilation.Forms)
                sources.AddRange(FormEmitter.Emit(form, settings.Namespace));
            return new SchemaResult(new(sources.ToImmutable()), new(compilation.Errors.ToImmutableArray()));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Left to the compiler, a failure would be a warning without a place and hundreds of errors about missing types.
            var message = $"the generator failed, which is a fault of its own: {failure.GetType().Name}: {failure.Message}";
            var error = new SchemaError(FailureId, Severity.Error, message, files.Items[0].Path, 0, 0, 1, 1);
            return new SchemaResult(default, new(ImmutableArray.Create(error)));
        }
    }

    /// <summary>Said once for a project: code in a language that it does not have would be hundreds of errors.</summary>
    private static SchemaError OldLanguage(SchemaFile file, string version)
    {
        var message = $"generated code needs C# {GeneratorSettings.Language.ToDisplayString()} or later, and the project asks for C# {version}; remove LangVersion from the project, or raise it";
        return new SchemaError(LanguageId, Severity.Error, message, file.Path, 0, 0, 1, 1);
    }
}

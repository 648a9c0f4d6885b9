using System.Collections.Immutable;
using Disclosure.Generators.Tests.Leaks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Generators.Tests;

/// <summary>Runs the generator, and after each run once more, which must find everything cached and nothing of the compiler's kept.</summary>
internal sealed class GeneratorRun
{
    private static readonly string[] s_steps =
        [SchemaGenerator.FilesStep, SchemaGenerator.CompileStep, SchemaGenerator.SourcesStep, SchemaGenerator.ErrorsStep];

    private GeneratorDriver _driver;
    private Compilation _compilation = Project.Empty;

    public GeneratorRun(params SchemaText[] schemas)
        : this(ProjectOptions.Usual, schemas)
    {
    }

    public GeneratorRun(ProjectOptions options, params SchemaText[] schemas)
    {
        Schemas = schemas;
        _driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            schemas,
            CSharpParseOptions.Default,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
        AssertCachedAndClean();
    }

    public SchemaText[] Schemas { get; private set; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        OrEmpty(Result.GeneratedSources).ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public ImmutableArray<Diagnostic> Diagnostics => OrEmpty(Result.Diagnostics);

    /// <summary>The project with the generated files in it.</summary>
    public Compilation Output { get; private set; } = Project.Empty;

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs again with another file of C# in the project.</summary>
    public void EditCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        Run();
    }

    /// <summary>Runs again with another text for a schema.</summary>
    public void EditSchema(int index, string text)
    {
        var edited = new SchemaText(Schemas[index].Path, text);
        _driver = _driver.ReplaceAdditionalText(Schemas[index], edited);
        Schemas = [.. Schemas.Select((schema, at) => at == index ? edited : schema)];
        Run();
    }

    /// <summary>Why a step has the outputs that it has in the last run.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    public void AssertCachedAndClean()
    {
        Run();
        foreach (var step in s_steps)
            Assert.All(Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        foreach (var output in s_steps.Where(Result.TrackedSteps.ContainsKey).SelectMany(step => Result.TrackedSteps[step]).SelectMany(step => step.Outputs))
            CompilerObjects.AssertNoneIn(output.Value);
    }

    /// <summary>A generator that had nothing to do leaves its results unset.</summary>
    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private void Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        Output = output;
    }
}

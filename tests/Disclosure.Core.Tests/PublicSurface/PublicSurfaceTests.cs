using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Disclosure.Tests;

/// <summary>
/// What users compile against, generated report types included, is a file, so that every change of it is seen. To accept a change, run these
/// tests with DISCLOSURE_UPDATE_GOLDENS=1 and look at the difference.
/// </summary>
[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    private const string FileName = "Disclosure.Core.txt";

    // What the compiler and the analyzers leave in the assembly says nothing to users.
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute"],
    };

    [Fact]
    public void Every_change_of_the_public_surface_is_written_down()
    {
        var surface = typeof(Report).Assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n");

        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1")
            File.WriteAllText(Path.Combine(Here(), FileName), surface);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicSurface", FileName)).ReplaceLineEndings("\n"), surface);
    }

    private static string Here([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}

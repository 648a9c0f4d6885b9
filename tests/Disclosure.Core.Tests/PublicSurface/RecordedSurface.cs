using System.Reflection;
using PublicApiGenerator;

namespace Disclosure.Tests;

/// <summary>
/// What users compile against, generated report types included, is a file, so that every change of it is seen. To accept a change, run these
/// tests with DISCLOSURE_UPDATE_GOLDENS=1 and look at the difference.
/// </summary>
internal static class RecordedSurface
{
    // What the compiler and the analyzers leave in the assembly says nothing to users.
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute"],
    };

    /// <summary>Compares the surface of an assembly with the file of its name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="sources">The folder of the project's sources that has the file.</param>
    public static void Expect(Assembly assembly, string sources)
    {
        var surface = assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n");
        var name = assembly.GetName().Name + ".txt";
        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1")
            File.WriteAllText(Path.Combine(sources, name), surface);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicSurface", name)).ReplaceLineEndings("\n"), surface);
    }
}

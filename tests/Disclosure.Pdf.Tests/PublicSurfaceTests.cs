using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Disclosure.Pdf.Tests;

/// <summary>
/// What users compile against is a file, so that every change of it is seen. To accept a change, run these tests with
/// DISCLOSURE_UPDATE_GOLDENS=1 and look at the difference.
/// </summary>
[Trait("Runs", "once")]
public sealed class PublicSurfaceTests
{
    private static readonly ApiGeneratorOptions s_options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void Every_change_of_the_surface_of_the_reader_is_written_down() => Expect(typeof(PdfDocumentReader).Assembly);

    private static void Expect(Assembly assembly)
    {
        var surface = assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n");
        var name = assembly.GetName().Name + ".txt";
        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1")
            File.WriteAllText(Path.Combine(Here(), "PublicSurface", name), surface);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicSurface", name)).ReplaceLineEndings("\n"), surface);
    }

    private static string Here([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}

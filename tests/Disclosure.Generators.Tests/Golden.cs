using System.Runtime.CompilerServices;

namespace Disclosure.Generators.Tests;

/// <summary>
/// Texts that are kept as files. To accept changed ones, run the tests with DISCLOSURE_UPDATE_GOLDENS=1 and look at the difference.
/// </summary>
internal static class Golden
{
    public static void Equal(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "Goldens", name + ".txt"), actual);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Goldens", name + ".txt")).ReplaceLineEndings("\n"), actual);
    }
}

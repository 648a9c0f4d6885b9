using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Shows a document that was read wrong.</summary>
internal static class WrongDocument
{
    private const int MaxCells = 12;

    /// <summary>Writes down which cells are wrong, and the fewest lines of the document that still show it.</summary>
    /// <param name="output">Takes them.</param>
    /// <param name="trial">The document.</param>
    /// <param name="folder">Where the document is kept; null for nowhere.</param>
    public static void Write(TextWriter output, DamageTrial trial, string? folder)
    {
        output.WriteLine();
        output.Write(trial.Describe(MaxCells));
        if (folder is not null)
            output.WriteLine($"  {Keep(trial, folder)}");
    }

    private static string Keep(DamageTrial trial, string folder)
    {
        Directory.CreateDirectory(folder);
        var name = string.Concat($"{trial.Kind.FullName} {trial.Document.Clean.Layout.Name}".Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, $"{name}-{number}.txt");
            if (File.Exists(path))
                continue;
            File.WriteAllText(path, trial.Document.ToText());
            return path;
        }
    }
}

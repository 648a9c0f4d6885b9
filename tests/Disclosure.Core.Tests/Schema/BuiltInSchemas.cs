using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>The schema files of the official form.</summary>
internal static class BuiltInSchemas
{
    public static IReadOnlyList<SchemaFile> Files { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Schemas")).Order(StringComparer.Ordinal)
            .Select(path => new SchemaFile(Path.GetFileName(path), File.ReadAllText(path)))];
}

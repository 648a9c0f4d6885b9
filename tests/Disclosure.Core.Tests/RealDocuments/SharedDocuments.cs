namespace Disclosure.Tests;

/// <summary>Real reports and what each of their cells holds. They are not part of the project; where they lie beside it, they are read.</summary>
internal static class SharedDocuments
{
    /// <summary>The folder; null where there is none.</summary>
    public static string? Folder { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder!, .. parts]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Disclosure.Core.sln")))
                return System.IO.Path.Combine(folder.Parent?.FullName ?? "", "shared") is var shared
                    && Directory.Exists(System.IO.Path.Combine(shared, "seeds")) ? shared : null;
        return null;
    }
}

/// <summary>A test on the real documents; skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsFactAttribute : FactAttribute
{
    /// <summary>Marks a test on the real documents.</summary>
    public RealDocumentsFactAttribute()
    {
        if (SharedDocuments.Folder is null)
            Skip = "the real documents do not lie beside the repository";
    }
}

/// <summary>A test on several real documents; skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks a test on the real documents.</summary>
    public RealDocumentsTheoryAttribute()
    {
        if (SharedDocuments.Folder is null)
            Skip = "the real documents do not lie beside the repository";
    }
}

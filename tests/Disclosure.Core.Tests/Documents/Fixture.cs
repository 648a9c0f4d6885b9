namespace Disclosure.Tests;

/// <summary>The project's own documents: the layouts of real reports, with figures and narrative made up for the tests.</summary>
internal static class Fixture
{
    public static string[] Names { get; } = [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static string PathOf(string name) => Path.Combine(Folder, name + ".txt");

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static AnnualReport Read(string name) => AnnualReport.Parse(Text(name)).Report ?? throw new InvalidOperationException(name + " was not read");
}

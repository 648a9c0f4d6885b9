using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>A file holds one concept: it is short.</summary>
[Trait("Runs", "once")]
public sealed partial class SizeTests
{
    private const int MaxLines = 200, MaxMedian = 60, MaxLinesOfType = 400;

    private static readonly (string File, string[] Lines)[] s_files =
    [
        .. Directory.GetFiles(Path.Combine(Root(), "src", "Disclosure.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
            .Select(file => (file, File.ReadAllLines(file))),
    ];

    [Fact]
    public void No_file_of_the_library_is_long() =>
        Assert.Equal("", string.Join('\n', s_files.Where(file => file.Lines.Length > MaxLines).Select(file => $"{file.File}: {file.Lines.Length} lines")));

    [Fact]
    public void Most_files_of_the_library_are_short() =>
        Assert.InRange(s_files.Select(file => file.Lines.Length).Order().ElementAt(s_files.Length / 2), 1, MaxMedian);

    [Fact]
    public void Partial_files_hide_no_long_type() =>
        Assert.Equal("", string.Join('\n', from file in s_files
                                           let type = PartialType().Match(string.Join('\n', file.Lines))
                                           where type.Success
                                           group file.Lines.Length by type.Groups[1].Value into lengths
                                           where lengths.Sum() > MaxLinesOfType
                                           select $"{lengths.Key}: {lengths.Sum()} lines"));

    [GeneratedRegex(@"\bpartial (?:class|struct|record) (\w+)")]
    private static partial Regex PartialType();

    /// <summary>The folder of the solution, which stands above that of the built tests.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
            folder = folder.Parent!;
        return folder.FullName;
    }
}

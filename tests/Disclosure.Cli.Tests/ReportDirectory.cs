using System.Text;

namespace Disclosure.Cli.Tests;

/// <summary>A directory with reports, made for one test.</summary>
internal sealed class ReportDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("reports");

    /// <summary>Its path as the tool prints it.</summary>
    public string Path => _directory.FullName.Replace('\\', '/');

    /// <summary>A report whose figures agree.</summary>
    public static string Balanced { get; } = Sample("samples/balanced.txt");

    /// <summary>A report whose figures do not agree.</summary>
    public static string Unbalanced { get; } = Sample("samples/unbalanced.txt");

    /// <summary>Writes a file, and gives its path.</summary>
    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Add(string, string)"/>
    public string Add(string name, byte[] bytes)
    {
        var path = this / name;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A path in the directory.</summary>
    public static string operator /(ReportDirectory directory, string name) => $"{directory.Path}/{name}";

    /// <summary>Output without the part of the paths that differs from run to run.</summary>
    public string Shorten(string output) => output.Replace(Path + "/", "", StringComparison.Ordinal);

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Sample(string name)
    {
        using var reader = new StreamReader(typeof(DisclosureTool).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

namespace Disclosure.Benchmarks;

/// <summary>Documents as files in a directory of their own, which goes when they do.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("disclosure-");

    public TemporaryFiles(IEnumerable<byte[]> contents)
    {
        Paths = [.. contents.Select((bytes, i) => Write(Path.Combine(_directory.FullName, $"{i}.txt"), bytes))];
    }

    /// <summary>The paths, in the order of the documents.</summary>
    public IReadOnlyList<string> Paths { get; }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

namespace Disclosure;

/// <summary>Opens files, and words why one cannot be opened.</summary>
internal static class InputFile
{
    public static Stream Open(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>What an exception says of a file that is opened or read; null if it says nothing of it.</summary>
    public static string? WhyNot(string path, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException =>
            Directory.Exists(path) ? "it is a directory" : "it cannot be opened",
        _ => null,
    };
}

namespace Disclosure.Decoding;

/// <summary>Reads files, and words why one cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Reads a file to its end, or to one byte more than the limit.</summary>
    public static LimitedInput Read(string path, int limit, CancellationToken cancellationToken)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return LimitedInput.Read(file, limit, cancellationToken);
        }
        catch (NotSupportedException)
        {
            // A pipe has no places to read at. It is read as it comes.
            using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
            return LimitedInput.Read(stream, limit, cancellationToken);
        }
    }

    /// <summary>Reads a file in the same way, and keeps no thread waiting.</summary>
    public static async ValueTask<LimitedInput> ReadAsync(string path, int limit, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous, BufferSize = 0 };
        await using var stream = new FileStream(path, options);
        return await LimitedInput.ReadAsync(stream, limit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What an exception says of a file that is opened or read; null if it says nothing of it.</summary>
    public static string? WhyNot(string path, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException =>
            Directory.Exists(path) ? "it is a directory" : "it cannot be opened",
        _ => null,
    };
}

namespace Disclosure.Cli;

/// <summary>Tells by the content of a file in a directory whether it is read: a page may have any name, and any file that of a page.</summary>
internal static class DirectoryFile
{
    private static readonly string[] s_textExtensions = [".txt", ".md"];

    /// <summary>What the file is among the inputs.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The name under which the output speaks of it.</param>
    public static Input Of(string path, string name)
    {
        try
        {
            var probe = Probe(path);
            if (AllReaders.Default.Any(reader => reader.Accepts(probe)))
                return new FileInput(name);
            if (s_textExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                return new FileInput(name);
            return new PassedOver(name, probe.Refusal ?? "it is no document that is read");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FileInput(name); // Why it cannot be read shows when it is read.
        }
    }

    /// <summary>The names in a container stand at its end: of one the whole is looked at, of anything else the beginning.</summary>
    private static DocumentProbe Probe(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var beginning = Read(file, DocumentProbe.BeginningLength);
        return beginning is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, ..]
            ? new DocumentProbe(Read(file, ParseOptions.Default.MaxBytes))
            : new DocumentProbe(beginning);
    }

    private static byte[] Read(Microsoft.Win32.SafeHandles.SafeFileHandle file, int most)
    {
        var bytes = new byte[(int)Math.Min(RandomAccess.GetLength(file), most)];
        return bytes[..RandomAccess.Read(file, bytes, fileOffset: 0)];
    }
}

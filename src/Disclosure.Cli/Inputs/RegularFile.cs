using System.Formats.Tar;

namespace Disclosure.Cli;

/// <summary>
/// Tells files from pipes, sockets and devices, which a directory may hold under any name: opening one may wait for ever, or do something.
/// One that is named by itself is meant, and opened.
/// </summary>
internal static class RegularFile
{
    /// <summary>Whether a file may be opened. What is not there, or cannot be looked at, shows when it is read.</summary>
    public static bool IsAt(string path)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return !file.Exists || file.Length > 0 || IsEmptyFile(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// Pipes, sockets and devices have no length either. The framework tells what a file is nowhere but where it archives it, for which it opens
    /// none of them.
    /// </summary>
    private static bool IsEmptyFile(FileInfo file)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(file.FullName, file.Name);
            archive.Position = 0;
            return new TarReader(archive).GetNextEntry() is { EntryType: TarEntryType.RegularFile };
        }
        catch (IOException)
        {
            return false; // A socket.
        }
    }
}

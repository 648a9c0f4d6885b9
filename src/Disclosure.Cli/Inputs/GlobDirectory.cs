using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Disclosure.Cli;

/// <summary>
/// A directory that a pattern is matched in. Links to directories are followed where the pattern names a directory or has one star for it; below
/// two stars they are not, for one that leads back up would be followed without end.
/// </summary>
/// <param name="directory">The directory.</param>
/// <param name="name">Its name, as it stands in the paths that match.</param>
/// <param name="levels">On how many levels links are followed, this one first.</param>
internal sealed class GlobDirectory(DirectoryInfo directory, string name, int levels) : DirectoryInfoBase
{
    private const string AnyLevels = "**";

    public override string Name => name;

    public override string FullName => directory.FullName;

    public override DirectoryInfoBase? ParentDirectory => directory.Parent is { } parent ? new GlobDirectory(parent, parent.Name, levels) : null;

    /// <summary>The directory that a pattern begins in.</summary>
    public static GlobDirectory For(string path, string pattern)
    {
        var directory = new DirectoryInfo(path);
        return new GlobDirectory(directory, directory.Name, pattern.Split('/').TakeWhile(part => part != AnyLevels).Count());
    }

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        if (!directory.Exists)
            yield break;
        foreach (var entry in directory.EnumerateFileSystemInfos())
            if (entry is FileInfo file)
                yield return new FileInfoWrapper(file);
            else if (entry is DirectoryInfo below && (levels > 0 || below.LinkTarget is null))
                yield return new GlobDirectory(below, below.Name, levels - 1);
    }

    public override DirectoryInfoBase GetDirectory(string path) =>
        new GlobDirectory(new DirectoryInfo(Path.Combine(directory.FullName, path)), path, levels - 1);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(directory.FullName, path)));
}

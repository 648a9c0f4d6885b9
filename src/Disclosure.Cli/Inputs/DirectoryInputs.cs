namespace Disclosure.Cli;

/// <summary>The files of a directory, and of the directories below it: those whose content a reader recognises, and those that are passed over.</summary>
internal static class DirectoryInputs
{
    /// <summary>The inputs, sorted by the characters of their path. A directory that cannot be listed stands among them.</summary>
    public static IReadOnlyList<Input> Of(string directory)
    {
        var inputs = new List<Input>();
        Collect(directory, directory.TrimEnd('/') + "/", inputs);
        if (inputs.TrueForAll(input => input is PassedOver))
            inputs.Add(new UnreadableInput(directory, "the directory holds no document that is read"));
        return [.. inputs.OrderBy(input => input.Name, StringComparer.Ordinal)];
    }

    private static void Collect(string directory, string prefix, List<Input> inputs)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(directory).EnumerateFileSystemInfos())
                if (entry is FileInfo && RegularFile.IsAt(entry.FullName))
                    inputs.Add(DirectoryFile.Of(entry.FullName, prefix + entry.Name));
                else if (entry is DirectoryInfo && entry.LinkTarget is null) // A link may lead back up, and the walk would not end.
                    Collect(prefix + entry.Name, prefix + entry.Name + "/", inputs);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            inputs.Add(new UnreadableInput(directory, "the directory cannot be listed"));
        }
    }
}

namespace Disclosure.Cli;

/// <summary>The files of a directory whose content a reader recognises, and of the directories below it.</summary>
internal static class DirectoryInputs
{
    private static readonly string[] s_extensions = [".txt", ".md"];

    /// <summary>The inputs, sorted by the characters of their path. A directory that cannot be listed stands among them.</summary>
    public static IReadOnlyList<Input> Of(string directory)
    {
        var inputs = new List<Input>();
        Collect(directory, directory.TrimEnd('/') + "/", inputs);
        return inputs.Count > 0
            ? [.. inputs.OrderBy(input => input.Name, StringComparer.Ordinal)]
            : [new UnreadableInput(directory, "the directory holds no *.txt or *.md file")];
    }

    private static void Collect(string directory, string prefix, List<Input> inputs)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(directory).EnumerateFileSystemInfos())
                if (entry is FileInfo && s_extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase) && RegularFile.IsAt(entry.FullName))
                    inputs.Add(new FileInput(prefix + entry.Name));
                else if (entry is DirectoryInfo && entry.LinkTarget is null) // A link may lead back up, and the walk would not end.
                    Collect(prefix + entry.Name, prefix + entry.Name + "/", inputs);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            inputs.Add(new UnreadableInput(directory, "the directory cannot be listed"));
        }
    }
}

using Microsoft.Extensions.FileSystemGlobbing;

namespace Disclosure.Cli;

/// <summary>
/// The files that a pattern with <c>*</c> or <c>**</c> names, for shells that leave patterns to the programs (and for quoted ones).
/// </summary>
internal static class GlobInputs
{
    public static bool IsPattern(string argument) => argument.Contains('*');

    /// <summary>The inputs, sorted by the characters of their path.</summary>
    public static IReadOnlyList<Input> Of(string pattern)
    {
        // The part before the first star is a directory as it stands: it may be absolute or lead upwards.
        var start = pattern.LastIndexOf('/', pattern.IndexOf('*')) + 1;
        var prefix = pattern[..start];
        try
        {
            var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern[start..]);
            var matches = matcher.Execute(GlobDirectory.For(prefix.Length == 0 ? "." : prefix, pattern[start..]));
            var names = matches.Files.Select(match => prefix + match.Path).Where(RegularFile.IsAt).Order(StringComparer.Ordinal).ToArray();
            return names.Length > 0
                ? Array.ConvertAll(names, name => new FileInput(name))
                : [new UnreadableInput(pattern, "no file matches the pattern")];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [new UnreadableInput(pattern, "a directory of the pattern cannot be listed")];
        }
    }
}

using System.CommandLine;

namespace Disclosure.Cli;

/// <summary>The argument for files, directories and patterns; see <see cref="InputFinder"/>.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create(ArgumentArity arity, string note = "") => new("FILE|DIR|GLOB")
    {
        Description = "Files, directories (every *.txt and *.md in them and below) and patterns (*, **); - is standard input." + note,
        Arity = arity,
    };
}

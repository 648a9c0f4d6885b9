using System.CommandLine;

namespace Disclosure.Cli;

/// <summary>The argument for files, directories and patterns; see <see cref="InputFinder"/>.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create(ArgumentArity arity, string note = "") => new("FILE|DIR|GLOB")
    {
        Description = "Files, directories (every *.txt, *.md and web page in them and below) and patterns (*, **); - is standard input." + note,
        Arity = arity,
    };
}

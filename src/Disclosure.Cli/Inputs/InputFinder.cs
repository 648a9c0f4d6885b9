namespace Disclosure.Cli;

/// <summary>Turns the arguments of a command line into inputs: files, directories, patterns and standard input, in the order given.</summary>
internal static class InputFinder
{
    /// <summary>
    /// Finds the inputs. What exists under the very name is taken for that, so a file called <c>a*.txt</c> can be named. A name that
    /// leads to nothing stays as an input that cannot be read.
    /// </summary>
    public static IEnumerable<Input> Find(IEnumerable<string> arguments) => arguments.SelectMany(Find);

    /// <summary>An argument that can only be a file, or standard input.</summary>
    public static Input File(string argument) => argument == StandardInput.Dash ? new StandardInput() : new FileInput(NameOf(argument));

    private static IReadOnlyList<Input> Find(string argument) =>
        Directory.Exists(argument) ? DirectoryInputs.Of(NameOf(argument))
        : GlobInputs.IsPattern(argument) && !System.IO.File.Exists(argument) ? GlobInputs.Of(NameOf(argument))
        : [File(argument)];

    private static string NameOf(string argument) => argument.Replace(Path.DirectorySeparatorChar, '/');
}

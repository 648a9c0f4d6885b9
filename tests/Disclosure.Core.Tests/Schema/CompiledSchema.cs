using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Compiles small schemas.</summary>
internal static class CompiledSchema
{
    /// <summary>Compiles one file called s.</summary>
    public static SchemaCompilation Of(string text) => SchemaCompiler.Compile([new SchemaFile("s", text)]);

    /// <summary>The only form of a text without errors.</summary>
    public static FormDefinition Form(string text)
    {
        var compilation = Of(text);
        Assert.Empty(compilation.Errors);
        return Assert.Single(compilation.Forms);
    }

    /// <summary>The only block of the only table of the first edition.</summary>
    public static BlockDefinition Block(string text) => Assert.Single(Assert.Single(Form(text).Editions[0].Tables).Blocks);

    /// <summary>The errors as people read them, without the path.</summary>
    public static IEnumerable<string> Errors(string text) => Of(text).Errors.Select(error => error.ToString()[1..]);
}

using Disclosure.Schema;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>However a schema is edited, compiling it ends, and errors stand inside the files.</summary>
[RepeatableProperties]
public sealed class SchemaProperties
{
    private const string Signs = " \n\t()|;,.:=+-*#\"\\\u3000{}[]0aA（";

    [Property(MaxTest = 300)]
    public void Random_edits_never_throw_and_errors_have_places(Seed seed)
    {
        var random = seed.Random();
        var files = BuiltInSchemas.Files.Select(file => file with { Text = Edit(file.Text, random) }).ToArray();

        var compilation = SchemaCompiler.Compile(files);

        foreach (var error in compilation.Errors)
        {
            var text = Assert.Single(files, file => file.Path == error.Path).Text;
            Assert.InRange(error.Offset, 0, text.Length);
            Assert.InRange(error.Offset + error.Length, error.Offset, text.Length);
            Assert.Equal(new SourceText(text.AsMemory()).Position(error.Offset), new SourcePosition(error.Line, error.Column));
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_compiles_to_an_answer(string? text) =>
        Assert.NotNull(SchemaCompiler.Compile([new SchemaFile("any.dschema", text ?? "")]).Errors);

    private static string Edit(string text, Random random)
    {
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(random.Next(2) == 0 ? 3 : 60), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
        }

        return text;
    }
}

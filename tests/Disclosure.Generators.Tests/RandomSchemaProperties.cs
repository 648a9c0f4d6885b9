using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>Whatever a schema says, and however it is broken, the generator has an answer that the compiler takes.</summary>
[RepeatableProperties]
public sealed class RandomSchemaProperties
{
    /// <summary>Names that code around generated members uses for something else.</summary>
    private static readonly string[] s_names =
        ["Row", "Cell", "Report", "System", "Disclosure", "Schema", "Object", "String", "Content", "Column", "Table", "Block", "Index", "Value", "Item", "Key", "At"];

    private const string Signs = " \n\t()|;,.:=+-*#\"\\\u3000{}[]0aA（";

    [Property(MaxTest = 25)]
    public void A_schema_gives_code_without_a_warning(Seed seed)
    {
        var run = Run(RandomSchemas.Create(seed.Random()));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Property(MaxTest = 10)]
    public void Names_that_the_generator_does_not_refuse_clash_with_nothing(Seed seed)
    {
        var random = seed.Random();
        var run = Run(Rename(RandomSchemas.Create(random), random));

        if (run.Diagnostics.IsEmpty)
            Assert.Empty(Project.Problems(run.Output));
        else
            AssertPlaces(run);
    }

    [Property(MaxTest = 100)]
    public void Random_edits_give_diagnostics_inside_the_file_and_never_a_fault(Seed seed)
    {
        var random = seed.Random();

        AssertPlaces(Run(Edit(RandomSchemas.Create(random), random)));
    }

    private static GeneratorRun Run(string schema) => new(new SchemaText("Random.dschema", schema));

    private static void AssertPlaces(GeneratorRun run)
    {
        var lines = run.Schemas[0].GetText()!.Lines;
        Assert.All(run.Diagnostics, diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();
            Assert.NotEqual("DISC9999", diagnostic.Id);
            Assert.Equal("Random.dschema", place.Path);
            Assert.InRange(place.StartLinePosition.Line, 0, lines.Count - 1);
            Assert.InRange(place.EndLinePosition.Character, place.StartLinePosition.Character, lines[place.EndLinePosition.Line].Span.Length);
        });
    }

    /// <summary>Gives some of the things that have names other ones.</summary>
    private static string Rename(string schema, Random random)
    {
        var lines = schema.Split('\n');
        for (var changes = 4; changes > 0; changes--)
        {
            var line = random.Next(lines.Length);
            var words = lines[line].TrimStart().Split(' ');
            var indent = lines[line].Length - lines[line].TrimStart().Length;
            var at = words[0] is "table" or "block" or "section" ? 1 : 0;
            if (words.Length < 2 || words[at].Length < 4 || !char.IsAsciiLetterUpper(words[at][0]))
                continue;
            words[at] = s_names[random.Next(s_names.Length)];
            lines[line] = new string(' ', indent) + string.Join(' ', words);
        }

        return string.Join('\n', lines.Where(line => !line.TrimStart().StartsWith("rule ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("for ", StringComparison.Ordinal)));
    }

    private static string Edit(string text, Random random)
    {
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(random.Next(2) == 0 ? 3 : 60), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
            text = text.Length == 0 ? "\n" : text;
        }

        return text;
    }
}

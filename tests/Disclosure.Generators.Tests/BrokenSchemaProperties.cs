using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>Schemas as they are while somebody writes them.</summary>
[Trait("Runs", "once")]
[RepeatableProperties]
public sealed class BrokenSchemaProperties
{
    /// <summary>The examples of the reference show all that the language has.</summary>
    private static readonly string[] s_texts = [.. LanguageReference.Examples];

    private static readonly string[] s_pieces =
    [
        .. s_texts.SelectMany(text => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct(),
        "  ", "\n", "\t", "|", "(", ")",
    ];

    /// <summary>Whatever is written is generated as code that compiles, or told at a place in its text; the generator never fails.</summary>
    [Property(MaxTest = 60)]
    public Property What_a_schema_becomes_compiles_and_every_problem_has_its_place() =>
        Prop.ForAll(Schemas().ToArbitrary(), schema =>
        {
            var run = new GeneratorRun(new SchemaText("Broken.dschema", schema));

            Assert.Empty(Project.Problems(run.Output));
            Assert.All(run.Diagnostics, diagnostic =>
            {
                Assert.NotEqual("DISC9999", diagnostic.Id);
                Assert.Equal("Broken.dschema", diagnostic.Location.GetLineSpan().Path);
                Assert.InRange(diagnostic.Location.SourceSpan.End, 0, schema.Length);
            });
        });

    /// <summary>A schema in which up to four pieces of text stand at the place of others.</summary>
    private static Gen<string> Schemas() =>
        from text in Gen.Elements(s_texts)
        from count in Gen.Choose(1, 4)
        from edits in Gen.ArrayOf(Edit(), count)
        select edits.Aggregate(text, (schema, edit) => edit(schema));

    private static Gen<Func<string, string>> Edit() =>
        from at in Gen.Choose(0, 999)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(s_pieces)
        select (Func<string, string>)(schema =>
        {
            var start = schema.Length * at / 1000;
            return schema.Remove(start, Math.Min(length, schema.Length - start)).Insert(start, piece);
        });
}

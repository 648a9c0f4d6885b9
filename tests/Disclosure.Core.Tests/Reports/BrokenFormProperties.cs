using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Schemas as they are while somebody writes them, loaded while a program runs.</summary>
[RepeatableProperties]
public sealed class BrokenFormProperties
{
    private static readonly string[] s_pieces = ["", "  ", "\n", "\t", "|", "(", ")", "\uFFFD", "rows", "columns", "table T T9", "edition 1 of F", "form", "(in 1)"];

    [Property(MaxTest = 200)]
    public void A_form_that_is_given_reads_documents_and_one_that_is_not_has_an_error(Seed seed)
    {
        var random = seed.Random();
        var schema = RandomSchemas.Create(random);
        var document = Draw(schema, random);
        for (var edits = random.Next(1, 4); edits > 0; edits--)
            schema = Edited(schema, random);

        var forms = FormReader.Load([new SchemaFile("s", schema)]);

        Assert.True(forms.Readers.Count > 0 || forms.HasErrors, schema);
        foreach (var reader in forms.Readers)
            Assert.NotNull(reader.Parse(document));
    }

    private static string Draw(string schema, Random random)
    {
        var form = SchemaCompiler.Compile([new SchemaFile("s", schema)]).Forms.Single();
        return new TabbedLinesLayout().Render(RandomReports.Create(form, form.Editions[0], random, PictureOptions.Tidy));
    }

    private static string Edited(string schema, Random random)
    {
        var at = random.Next(schema.Length);
        return schema.Remove(at, Math.Min(random.Next(12), schema.Length - at)).Insert(at, s_pieces[random.Next(s_pieces.Length)]);
    }
}

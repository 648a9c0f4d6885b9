using System.Text;
using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Schemas that are loaded while a program runs.</summary>
public sealed class LoadedFormsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_form_and_its_editions_are_loaded_from_several_files()
    {
        var paths = BuiltInSchemas.Files.Select(file => Write(file.Path, Encoding.UTF8.GetBytes(file.Text))).ToArray();

        var forms = FormReader.LoadFiles([.. paths, paths[0]]);

        Assert.Empty(forms.Errors);
        Assert.Equal(["2019", "2021"], Assert.Single(forms.Readers).Form.Editions.Select(edition => edition.Name));
        Assert.Same(forms.Readers[0], forms.Find("AnnualReport"));
        Assert.Null(forms.Find("AnnualReport2019"));
    }

    [Fact]
    public void What_is_wrong_with_a_schema_stands_at_its_place()
    {
        var path = Write("broken.dschema", "form F 表\ntable T T1\n  columns\n    A 甲\n  rows\n    R\n"u8.ToArray());

        var forms = FormReader.LoadFile(path);

        Assert.True(forms.HasErrors);
        Assert.StartsWith($"{path}(6,5): error DISC0003: ", forms.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Empty(forms.Readers);
    }

    [Fact]
    public void A_form_with_an_error_is_not_read_and_the_others_of_its_file_are()
    {
        var forms = FormReader.Load([new SchemaFile("s", Form("A") + Form("B").Edit("R 行", "R") + Form("C"))]);

        Assert.Equal(["DISC0003"], forms.Errors.Select(error => error.Id));
        Assert.Equal(["A", "C"], forms.Readers.Select(reader => reader.Form.Name));
        Assert.Null(forms.Find("B"));
    }

    [Theory]
    [InlineData("edition 1 of A\n  years ?\n")]
    [InlineData("edition 1 of A\n  years 2001\nedition 1 of A\n")]
    [InlineData("edition ? of A\n")]
    [InlineData("edition 1 A\n")]
    [InlineData("edition 1 of a\n")]
    [InlineData("form A\n")]
    public void An_edition_with_an_error_is_one_of_its_form_in_whatever_file(string wrong)
    {
        var forms = FormReader.Load([new SchemaFile("a", Form("A") + Form("B")), new SchemaFile("b", wrong)]);

        Assert.True(forms.HasErrors);
        Assert.Equal(["B"], forms.Readers.Select(reader => reader.Form.Name));
    }

    [Fact]
    public void An_error_counts_though_there_is_no_room_to_tell_it()
    {
        var many = string.Concat(Enumerable.Range(0, 250).Select(number => $"  unknown{number}\n"));

        var forms = FormReader.Load([new SchemaFile("s", Form("A") + many + Form("B") + "  unknown\n" + Form("C"))]);

        Assert.Equal(200, forms.Errors.Count);
        Assert.Equal(["C"], forms.Readers.Select(reader => reader.Form.Name));
    }

    [Fact]
    public void A_schema_in_another_encoding_is_an_error_and_not_read()
    {
        var path = Write("gbk.dschema", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Form("A")));

        var forms = FormReader.LoadFile(path);

        Assert.Equal([$"{path}(1,1): error DISC0024: the file is not UTF-8; save it as UTF-8"], forms.Errors.Select(error => error.ToString()));
        Assert.Empty(forms.Readers);
    }

    [Fact]
    public void Lost_characters_are_an_error_of_their_form()
    {
        var forms = FormReader.Load([new SchemaFile("s", Form("A").Edit("行", "\uFFFD") + Form("B"))]);

        Assert.Equal(
            ["s(6,7): error DISC0024: characters were lost here; write them anew and save the file as UTF-8"],
            forms.Errors.Select(error => error.ToString()));
        Assert.Equal(["B"], forms.Readers.Select(reader => reader.Form.Name));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_among_the_others()
    {
        var (missing, binary, large) = (Path.Combine(_directory, "missing"), Write("binary", [1, 0, 2]), Write("large", new byte[4 * 1024 * 1024 + 1]));

        var empty = Write("empty", []);

        var forms = FormReader.LoadFiles([missing, _directory, binary, large, empty]);

        Assert.Empty(forms.Readers);
        Assert.Equal(
            [
                $"{missing}(1,1): error DISC0000: the schema cannot be read: there is no such file",
                $"{_directory}(1,1): error DISC0000: the schema cannot be read: it is a directory",
                $"{binary}(1,1): error DISC0000: the schema cannot be read: it is no text",
                $"{large}(1,1): error DISC0000: the schema cannot be read: it has more than 4194304 bytes",
                $"{empty}(1,1): error DISC0013: the file holds no form; write 'form NAME TITLE' and a table below it",
            ],
            forms.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_warning_leaves_nothing_out()
    {
        var forms = FormReader.Load([new SchemaFile("s", Form("F").Edit("表\n", "表\n  words 学生 | 生徒\n"))]);

        Assert.False(forms.HasErrors);
        Assert.Equal(Severity.Warning, Assert.Single(forms.Errors).Severity);
        Assert.Single(forms.Readers);
    }

    private static string Form(string name) => $"form {name} 表\ntable T T1\n  columns\n    A 甲\n  rows\n    R 行\n";

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Schemas that are loaded while a program runs.</summary>
public sealed class LoadedFormsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_form_and_its_editions_are_loaded_from_several_files()
    {
        var paths = BuiltInSchemas.Files.Select(file => Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text))).ToArray();

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
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_among_the_others()
    {
        var (missing, binary, large) = (Path.Combine(_directory, "missing"), Write("binary", [1, 0, 2]), Write("large", new byte[4 * 1024 * 1024 + 1]));

        var forms = FormReader.LoadFiles([missing, _directory, binary, large, Write("empty", [])]);

        Assert.Empty(forms.Readers);
        Assert.Equal(
            [
                $"{missing}(1,1): error DISC0000: the schema cannot be read: there is no such file",
                $"{_directory}(1,1): error DISC0000: the schema cannot be read: it is a directory",
                $"{binary}(1,1): error DISC0000: the schema cannot be read: it is no text",
                $"{large}(1,1): error DISC0000: the schema cannot be read: it has more than 4194304 bytes",
            ],
            forms.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_warning_leaves_nothing_out()
    {
        var forms = FormReader.Load([new SchemaFile("s", "form F 表\n  words 学生 | 生徒\ntable T T1\n  columns\n    A 甲\n  rows\n    R 行\n")]);

        Assert.False(forms.HasErrors);
        Assert.Equal(Severity.Warning, Assert.Single(forms.Errors).Severity);
        Assert.Single(forms.Readers);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

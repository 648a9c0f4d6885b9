using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>Reports of a form that only a schema file knows.</summary>
public sealed class SchemaTests : IDisposable
{
    private const string Schema = """
        form Library 图书馆统计表
          title {agency}{year}年图书馆统计表
        table Holdings T1
          columns
            Books     图书
            Journals  期刊
            All       合计
          rows
            Main      总馆
            Branches  分馆
          rule LIB1 error 合计为图书与期刊之和
            for each row: All = Books + Journals

        """;

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;
    private readonly string _schema, _report;

    public SchemaTests()
    {
        _schema = Write("library.dschema", Schema);
        _report = Write("report.txt", "云溪县2024年图书馆统计表\n\n馆\t图书\t期刊\t合计\n总馆\t10\t2\t12\n分馆\t3\t1\t5\n");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Check_proves_its_rules()
    {
        var run = ToolRun.Of("check", _report, "--schema", _schema);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("LIB1 分馆", run.Output, StringComparison.Ordinal);
        Assert.Contains("2024\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_and_parse_print_what_they_print_of_the_built_in_form()
    {
        var (cells, report) = (ToolRun.Of("cells", "--schema", _schema, _report), ToolRun.Of("parse", _report, "--schema", _schema));

        Assert.Equal(6, cells.Objects.Length);
        Assert.Equal((1, "Library"), (report.ExitCode, report.Objects[0].GetProperty("form").GetString()));
        Assert.Contains("总馆", ToolRun.Of("parse", _report, "--schema", _schema, "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_form_is_another_one() => Assert.Equal(3, ToolRun.Of("check", _report).ExitCode);

    [Fact]
    public void A_form_and_its_editions_may_stand_in_several_files()
    {
        var edition = Write("library2024.dschema", "edition 2024 of Library\n  years 2024..\n");

        Assert.Contains("2024, edition 2024\n", ToolRun.Of("check", _report, "--schema", _schema, "--schema", edition).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_schema_is_told_at_its_place_and_nothing_is_read()
    {
        var run = ToolRun.Of("check", _report, "--schema", Write("broken.dschema", Schema.Edit("Books + ", "Book + ")));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("broken.dschema(12,25): error DISC0007: there is no column 'Book'; did you mean 'Books'?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_missing_is_an_input_that_cannot_be_read()
    {
        var run = ToolRun.Of("cells", _report, "--schema", "missing.dschema");

        Assert.Equal((3, "", "missing.dschema(1,1): error DISC0000: the schema cannot be read: there is no such file\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Of_several_forms_a_document_is_read_as_its_own()
    {
        var other = Write("other.dschema", "form Archive 档案馆统计表\ntable Files A1\n  columns\n    Number 卷数\n  rows\n    All 全部\n");
        var run = ToolRun.Of("parse", _report, "--schema", other, "--schema", _schema);

        Assert.Equal("Library", run.Objects[0].GetProperty("form").GetString());
    }

    [Fact]
    public void Where_two_forms_fit_as_well_none_is_chosen()
    {
        var run = ToolRun.Of("check", _report, "--schema", _schema, "--schema", Write("other.dschema", Schema.Edit("Library", "Archive")));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("GID0002 this is not the form: it can be Archive or Library", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_schema_is_an_error() =>
        Assert.Equal(3, ToolRun.Of("check", _report, "--schema", Write("empty.dschema", "")).ExitCode);

    [Fact]
    public void Without_a_file_there_is_nothing_to_check() =>
        Assert.Equal(
            (2, "disclosure: the built-in samples are of the built-in form; with --schema, name a file (see disclosure check --help)\n"),
            ToolRun.Of("check", "--schema", _schema) is var run ? (run.ExitCode, run.Error) : default);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, text);
        return path;
    }
}

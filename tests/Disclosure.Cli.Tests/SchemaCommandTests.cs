using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What the tool says of a schema itself.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private const string Schema = """
        form Library 图书馆统计表
        table Holdings T1
          head 馆
          columns
            Kinds (heading)  馆藏
              Books          图书
              Journals       期刊
            Weight (decimal 吨) 重量
          rows
            Main             总馆
            Branches         分馆
              North          北馆
          rule LIB1 error 北馆图书不多于总馆
            for each column in Books: Branches.North <= Main

        """;

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Its_outline_names_tables_rows_columns_and_rules()
    {
        var run = ToolRun.Of("schema", Write(Schema));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Library  图书馆统计表
              table Holdings T1  Holdings
                column Books (count)  图书
                column Journals (count)  期刊
                column Weight (decimal 吨)  重量
                row Main  总馆
                row Branches.North  北馆
              rule LIB1  北馆图书不多于总馆: 1 equation
              6 cells

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Theory]
    [InlineData("tabs")]
    [InlineData("lines")]
    [InlineData("bars")]
    public void Its_blank_form_is_read_as_one_without_figures(string layout)
    {
        var schema = Write(Schema);
        var blank = ToolRun.Of("schema", schema, "--blank", layout).Output;

        var report = FormReader.LoadFile(schema).Readers[0].Parse(blank).Report!;

        Assert.All(report.Cells, cell => Assert.Equal(CellState.Blank, cell.State));
        Assert.Equal(6, report.Cells.Count());
    }

    [Fact]
    public void An_error_is_told_with_its_place_and_the_code_says_so()
    {
        var run = ToolRun.Of("schema", Write(Schema.Edit("<= Main", "<= Mein")));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("there is no row 'Mein'; did you mean 'Main'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chekc", "check")]
    [InlineData("cell", "cells")]
    [InlineData("shema", "schema")]
    public void A_misspelt_command_is_told_with_the_one_that_was_meant(string word, string meant) =>
        Assert.Equal((2, $"disclosure: there is no command {word}; did you mean {meant}? (see disclosure --help)\n"), (ToolRun.Of(word).ExitCode, ToolRun.Of(word).Error));

    private string Write(string text)
    {
        var path = Path.Combine(_directory, "library.dschema");
        File.WriteAllText(path, text);
        return path;
    }
}

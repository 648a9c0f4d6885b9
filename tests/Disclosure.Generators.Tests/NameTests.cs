namespace Disclosure.Generators.Tests;

/// <summary>Whatever names a schema may give, the generated code compiles.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("A 一\n      BC 二\n        R 行\n      Q 列\n    AB 三\n      C 四\n        R 行\n      Q 列", "X 甲")]
    [InlineData("TTable 一", "X 甲")]
    [InlineData("G 一\n      TTableG 二\n      R 三", "X 甲")]
    [InlineData("R 一", "TRow 甲")]
    [InlineData("R 一", "X 甲\n    TRowX 乙\n      Y 丙\n    XY 丁\n      Z 戊")]
    [InlineData("record 一\n    value 二", "var 甲\n    field 乙")]
    [InlineData("Report 一\n    Cell 二\n    T 三\n    F 四\n    System 五\n    Disclosure 六", "Report 甲\n    Cell 乙\n    T 丙\n    System 丁")]
    public void Names_of_rows_and_columns_do_not_collide_with_generated_ones(string rows, string columns)
    {
        var run = new GeneratorRun(new SchemaText("F.dschema", $"form F 表\ntable T T1\n  columns\n    {columns}\n  rows\n    {rows}\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Fact]
    public void Names_of_tables_and_blocks_do_not_collide()
    {
        const string Block = "\n    columns\n      X 甲\n    rows\n      R 行\n";
        var run = new GeneratorRun(new SchemaText(
            "F.dschema", $"form F 表\ntable A T1\n  block B 一{Block}  block C 二{Block}table AB T2\n  columns\n    X 甲\n  rows\n    R 行\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Fact]
    public void Names_in_an_edition_do_not_hide_those_that_all_editions_share()
    {
        const string Shape = "  columns\n    X 甲\n  rows\n    B 一\n      R 行\n      Q 列\n";
        var run = new GeneratorRun(
            new SchemaText("F.dschema", $"form F 表\ntable A T1\n{Shape}table ATableB T2 in each edition\n"),
            new SchemaText("F1.dschema", $"edition 1 of F\ntable ATableB\n{Shape.Replace('甲', '乙')}"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }
}

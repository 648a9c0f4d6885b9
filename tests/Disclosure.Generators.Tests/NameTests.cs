using Disclosure.Testing;
using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Tests;

/// <summary>Whatever names a schema may give, the generated code compiles.</summary>
[Trait("Runs", "once")]
public sealed class NameTests
{
    private const string Shape = "\n  columns\n    A 甲\n    B 乙\n  rows\n    R 行\n    Q 列\n";

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
        const string Grouped = "  columns\n    X 甲\n  rows\n    B 一\n      R 行\n      Q 列\n";
        var run = new GeneratorRun(
            new SchemaText("F.dschema", $"form F 表\ntable A T1\n{Grouped}table ATableB T2 in each edition\n"),
            new SchemaText("F1.dschema", $"edition 1 of F\ntable ATableB\n{Grouped.Edit("甲", "乙")}"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Theory]
    [InlineData("Label")]
    [InlineData("Row")]
    [InlineData("Column")]
    [InlineData("Group")]
    [InlineData("Equation")]
    [InlineData("Severity")]
    [InlineData("ValueKind")]
    [InlineData("Relation")]
    [InlineData("ReportSource")]
    [InlineData("FormDefinition")]
    [InlineData("EditionDefinition")]
    [InlineData("Sections")]
    [InlineData("Definition")]
    [InlineData("System")]
    [InlineData("Disclosure")]
    [InlineData("Report")]
    [InlineData("Cell")]
    [InlineData("FormTables")]
    [InlineData("Sample")]
    [InlineData("weather")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("scoped")]
    [InlineData("file")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("where")]
    public void A_form_has_any_name(string name)
    {
        var run = new GeneratorRun(new SchemaText(
            "F.dschema", $"form {name} 表\nsection S 一\ntable T T1\n  columns\n    A (unit 件) 甲\n    B 乙\n  rows\n    G 组\n      R 行\n  rule R1 error 式\n    for each row where A > 0: A <= B\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Theory]
    [InlineData($"form F 表\ntable T T1{Shape}form FForm 表\ntable T T1{Shape}")]
    [InlineData($"form F 表\ntable T T1{Shape}edition Form of F\n  years 2000\n")]
    [InlineData($"form F 表\ntable FForm T1{Shape}")]
    [InlineData($"form F 表\ntable T Rule1{Shape}  rule R1 error 式\n    for each row: A = B\n")]
    [InlineData($"form F 表\ntable T T1{Shape}edition A of F\n  years 2000\nedition AT1 of F\n  years 2001..\n")]
    [InlineData($"form wea 表\ntable T T1{Shape}edition ther of wea\n  years 2000\nedition 2 of wea\n  years 2001..\n")]
    [InlineData($"form F 表\ntable T BT{Shape}table U T{Shape}edition A of F\n  years 2000\nedition AB of F\n  years 2001..\n")]
    public void Names_in_the_data_of_a_form_do_not_collide(string schema)
    {
        var run = new GeneratorRun(new SchemaText("F.dschema", schema));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Empty(Project.Problems(run.Output));
    }

    [Theory]
    [InlineData($"form GeneratedForms 表\ntable T T1{Shape}")]
    [InlineData($"form Generated 表\ntable T T1{Shape}edition Forms of Generated\n  years 2000\n")]
    public void The_namespace_of_the_data_has_its_name_alone(string schema) =>
        Assert.Equal(["DISC0014"], new GeneratorRun(new SchemaText("F.dschema", schema)).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Types_of_the_project_do_not_get_in_the_way()
    {
        var run = new GeneratorRun(new SchemaText("Ledger.dschema", Samples.Ledger), new SchemaText("Census.dschema", Samples.Census));

        run.EditCode(
            """
            namespace Sample;
            class Label; class Row; class Column; class Group; class Equation; class Sections; class FormDefinition; class FormTables; class LedgerForm;
            enum Severity; enum ValueKind; enum Relation; enum ReportSource; class Cell; class Report; class System; class Disclosure;
            """);

        Assert.Empty(Project.Problems(run.Output));
    }
}

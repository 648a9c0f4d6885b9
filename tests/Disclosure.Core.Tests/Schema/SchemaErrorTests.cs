using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What is wrong with a schema is said at its place, several things at once, with a hint where a name is close.</summary>
public sealed class SchemaErrorTests
{
    private const string Good = """
        form Census 人口统计表
          marks — | 无

        table People T1
          columns
            Men                 男
            Women               女
            All                 合计 | 总计
          rows
            Towns               镇
            Villages (heading)  村
              Near              近村
              Far               远村
            Total               总计
          rule POP1 error 合计为男女之和
            for each row: All = Men + Women
          rule POP2 (implied) warning 总计为各行之和
            for each column: Total = Towns + sum(Villages)
        """;

    [Fact]
    public void A_form_without_editions_is_one_edition()
    {
        var compilation = SchemaCompiler.Compile([new SchemaFile("census.dschema", Good)]);

        Assert.Empty(compilation.Errors);
        var edition = Assert.Single(Assert.Single(compilation.Forms).Editions);
        Assert.Equal(("", "Census", 12), (edition.Name, edition.TypeName, edition.SlotCount));
        Assert.Equal(4 + 3, edition.Rules.Sum(rule => rule.Equations.Count));
        Assert.Equal(["Total"], edition.Tables[0].Blocks[0].RowPath(3));
        Assert.Equal(["Near"], edition.Tables[0].Blocks[0].RowPath(1));
    }

    [Theory]
    [InlineData("form Census", "from Census", "census.dschema(1,1): error DISC0002: 'from' is not known here; expected form, edition, section or table; did you mean 'form'?")]
    [InlineData("  marks", "  mark", "census.dschema(2,3): error DISC0002: 'mark' is not known here; expected title, marks, words, foreign, end, basis or years; did you mean 'marks'?")]
    [InlineData("    Men ", "   Men ", "census.dschema(6,4): error DISC0001: the line is indented neither like its neighbours nor below one; align it with them")]
    [InlineData("    Men ", "\t\t\tMen ", "census.dschema(6,1): error DISC0001: indent with spaces: how wide this character is differs between editors")]
    [InlineData("Women               女", "Women", "census.dschema(7,5): error DISC0003: the label, which stands behind the name as it is printed, is missing here")]
    [InlineData("Women ", "int ", "census.dschema(7,5): error DISC0004: 'int' cannot be a name in code; use letters, digits and _ with a letter first, and no C# keyword")]
    [InlineData("Women ", "men ", "census.dschema(7,5): error DISC0005: the name 'men' is there already; names must differ in more than case")]
    [InlineData("远村", "近村", "census.dschema(13,25): error DISC0006: the label '近村' already names Near; neighbours must differ in more than case, width, spacing, punctuation and traditional characters")]
    [InlineData("Men + Women", "Men + Woman", "census.dschema(16,31): error DISC0007: there is no column 'Woman'; did you mean 'Women'?")]
    [InlineData("sum(Villages)", "sum(Village)", "census.dschema(18,42): error DISC0007: there is no group of rows 'Village'; did you mean 'Villages'?")]
    [InlineData("(heading)", "(headings)", "census.dschema(11,15): error DISC0008: the attribute 'headings' is not known here; known are heading; did you mean 'heading'?")]
    [InlineData("marks — | 无", "years 20x9", "census.dschema(2,9): error DISC0009: '20x9' are no years; write 2019..2020, 2021.. or 2021")]
    [InlineData("POP1 error", "POP1 fatal", "census.dschema(15,13): error DISC0010: 'fatal' is no severity; write error, warning or info")]
    [InlineData("rule POP1", "rule Pop1", "census.dschema(15,8): error DISC0011: 'Pop1' is no id of a rule; write capital letters and then digits, such as GID3001")]
    [InlineData("Total = Towns +", "Total + Towns +", "census.dschema(18,51): error DISC0012: one of =, <=, >=, < and > is expected here")]
    [InlineData("All = Men", "All = 0 Men", "census.dschema(16,25): error DISC0012: a factor is a whole number from 1 to 1000000")]
    [InlineData("for each row:", "for all rows:", "census.dschema(16,9): error DISC0002: 'all' is not known here; expected 'for each column:', 'for each row:' or 'for the form:'")]
    [InlineData("table People T1", "table People T1 of section Folk", "census.dschema(4,28): error DISC0007: there is no section 'Folk'")]
    public void One_wrong_word_is_one_error_at_its_place(string right, string wrong, string error)
    {
        var text = Good.Edit(right, wrong);

        Assert.Contains(error, SchemaCompiler.Compile([new SchemaFile("census.dschema", text)]).Errors.Select(found => found.ToString()));
    }

    [Fact]
    public void Several_errors_are_told_at_once_and_the_rest_is_still_bound()
    {
        var text = Good.Edit("Men + Women", "Men + Woman").Edit("POP2 (implied) warning", "POP2 worse");

        var compilation = SchemaCompiler.Compile([new SchemaFile("census.dschema", text)]);

        Assert.Equal(["DISC0007", "DISC0010"], compilation.Errors.Select(error => error.Id));
        Assert.Equal(12, Assert.Single(compilation.Forms).Editions[0].SlotCount);
    }

    [Fact]
    public void An_edition_of_no_form_and_a_table_without_cells_are_errors()
    {
        var compilation = SchemaCompiler.Compile([new SchemaFile("a.dschema", "edition 2019 of Cencus\n"), new SchemaFile("b.dschema", "form Census x\ntable People T1\n")]);

        Assert.Equal(
            [
                "a.dschema(1,17): error DISC0007: there is no form 'Cencus'; did you mean 'Census'?",
                "b.dschema(2,7): error DISC0013: the table 'People' has no cells; give it columns and rows",
            ],
            compilation.Errors.Select(error => error.ToString()));
    }
}

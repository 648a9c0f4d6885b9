using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What editions share, and what each has of its own.</summary>
public sealed class SchemaEditionTests
{
    private const string Form = """
        form F 表
        table Own T1 in each edition
        table Shared T2
          columns
            A                      甲
            B                      乙
          rows
            Group                  组
              One (in 2021)        一
              Two (in 2021)        二
              Whole (in 2019; in 2021 for One, Two) 整
            Last                   末
          rule R1 error 末为各行之和
            for each column: Last = sum(Group)
          rule R2 (implied) info 甲乙相等
            for each row: A = B
        """;

    private const string First = "edition 2019 of F\n  years 2019..2020\ntable Own\n  columns\n    C 丙\n  rows\n    R 行\n";

    private const string Second = "edition 2021 of F\n  years 2021..\ntable Own\n  columns\n    C 丙\n    D 丁\n  rows\n    R 行\n";

    private static readonly SchemaCompilation s_compilation = Compile(Form, First, Second);

    private static IReadOnlyList<EditionDefinition> Editions => s_compilation.Forms[0].Editions;

    [Fact]
    public void Editions_are_ordered_by_their_years()
    {
        Assert.Empty(s_compilation.Errors);
        Assert.Equal([("2019", "F2019"), ("2021", "F2021")], Editions.Select(edition => (edition.Name, edition.TypeName)));
        Assert.Equal(["2021", "2019"], Compile(Form, First.Edit("2019..2020", "2030.."), Second).Forms[0].Editions.Select(edition => edition.Name));
    }

    [Fact]
    public void A_shared_table_has_all_rows_in_every_edition_but_cells_only_where_it_is_printed()
    {
        Assert.Equal([false, true], Editions[0].Tables.Select(table => table.IsShared));
        Assert.Equal([-1, -1, 1, 3], Rows(0).Select(row => row.FirstSlot));
        Assert.Equal([2, 4, 6, 8], Rows(1).Select(row => row.FirstSlot));
        Assert.Equal([5, 10], Editions.Select(edition => edition.SlotCount));
    }

    [Fact]
    public void A_row_stands_in_for_others_in_the_edition_that_says_so()
    {
        Assert.All(Rows(0), row => Assert.Empty(row.Replaces));
        Assert.Equal([0, 1], Rows(1)[2].Replaces);
    }

    [Fact]
    public void Without_editions_a_row_may_stand_in_for_others_too()
    {
        var block = CompiledSchema.Block("form F\ntable T T1\n  columns\n    A 甲\n  rows\n    X 一\n    Y 二\n    Z (for X, Y) 整\n");

        Assert.Equal([0, 1], block.Rows[2].Replaces);
    }

    [Fact]
    public void Sums_add_what_the_edition_has()
    {
        Assert.Equal([new Term(1, 1)], Editions[0].Rules[0].Equations[0].Right);
        Assert.Equal([new Term(2, 1), new Term(4, 1), new Term(6, 1)], Editions[1].Rules[0].Equations[0].Right);
        Assert.Equal(["整", "末"], Editions[0].Rules[1].Equations.Select(equation => equation.Instance));
        Assert.Equal([1, 3], Editions[0].Rules[1].Equations.Select(equation => equation.RowSlot));
        Assert.Equal([(1, Severity.Error), (1, Severity.Info)], Editions[0].Rules.Select(rule => (rule.Table, rule.Severity)));
    }

    [Fact]
    public void A_table_that_an_edition_lacks_leaves_the_others_at_their_index()
    {
        var compilation = Compile(Form, First, "edition 2021 of F\n  years 2021..\n");

        Assert.Equal(["c(1,9): error DISC0003: the table Own is missing here"], compilation.Errors.Select(error => error.ToString()));
        Assert.Equal(["Own", "Shared"], compilation.Forms[0].Editions[1].Tables.Select(table => table.Label.Name));
    }

    [Theory]
    [InlineData("edition 2019 of F", "edition 2021 of F", "c(1,9): error DISC0005: the edition '2021' is there already in b(1); names must differ in more than case")]
    [InlineData("edition 2019 of F", "edition 2019 from F", "b(1,9): error DISC0003: 'of' and the name of the form is missing here")]
    [InlineData("edition 2019 of F", "edition 2019 of F!", "b(1,17): error DISC0007: there is no form 'F!'; did you mean 'F'?")]
    [InlineData("edition 2019 of F", "edition 2019 of F 试行", "b(1,19): error DISC0015: '试行' means nothing here; remove it")]
    [InlineData("table Own", "table Won", "b(3,7): error DISC0007: there is no table in each edition 'Won'; did you mean 'Own'?")]
    [InlineData("table Own", "table Own T1", "b(3,11): error DISC0015: 'T1' means nothing here; remove it")]
    [InlineData("table Own", "section S 一\ntable Own", "b(3,1): error DISC0015: 'section' means nothing here; sections belong to the form, so move the line above the editions")]
    [InlineData("years 2019..2020", "years 2019..20xx", "b(2,15): error DISC0009: '20xx' are no years; write 2019..2020, 2021.. or 2021")]
    [InlineData("years 2019..2020", "years 2020..2019", "b(2,9): error DISC0009: '2020..2019' are no years; write 2019..2020, 2021.. or 2021")]
    [InlineData("years 2019..2020", "years 2019\n  years 2020", "b(3,3): error DISC0016: 'years' is given twice here; keep one of the two")]
    public void A_wrong_word_in_an_edition_is_an_error_at_its_place(string right, string wrong, string error) =>
        Assert.Contains(error, Compile(Form, First.Edit(right, wrong), Second).Errors.Select(found => found.ToString()));

    [Theory]
    [InlineData("in 2021)        一", "in 2012)        一", "a(9,15): error DISC0007: there is no edition '2012'; did you mean '2019'?")]
    [InlineData("for One, Two", "for One, Tow", "a(11,40): error DISC0007: there is no row to stand in for 'Tow'; did you mean 'Two'?")]
    [InlineData("for One, Two", "for One, One", "a(11,40): error DISC0016: 'One' is given twice here; keep one of the two")]
    [InlineData("for One, Two", "for", "a(11,23): error DISC0003: the row to stand in for is missing here")]
    [InlineData("in 2019; in 2021", "in 2021; in 2021", "a(11,26): error DISC0016: '2021' is given twice here; keep one of the two")]
    [InlineData("form F 表", "form F 表\n  basis 一号令", "a(2,3): error DISC0015: 'basis' means nothing here; each edition gives its own, so move the line there")]
    [InlineData("in each edition", "in every edition", "a(2,11): error DISC0003: 'in each edition' is missing here")]
    [InlineData("in each edition", "in each edition\n  across", "a(3,3): error DISC0015: 'across' means nothing here; each edition gives the table its own columns and rows, so move the line there")]
    public void A_wrong_word_about_editions_is_an_error_at_its_place(string right, string wrong, string error) =>
        Assert.Contains(error, Compile(Form.Edit(right, wrong), First, Second).Errors.Select(found => found.ToString()));

    [Fact]
    public void A_table_in_each_edition_needs_an_edition() =>
        Assert.Contains(
            "a(2,7): error DISC0003: an edition that gives the table its columns and rows is missing here",
            Compile(Form).Errors.Select(error => error.ToString()));

    private static IReadOnlyList<RowDefinition> Rows(int edition) => Editions[edition].Tables[1].Blocks[0].Rows;

    private static SchemaCompilation Compile(params string[] texts) =>
        SchemaCompiler.Compile([.. texts.Select((text, index) => new SchemaFile(((char)('a' + index)).ToString(), text))]);
}

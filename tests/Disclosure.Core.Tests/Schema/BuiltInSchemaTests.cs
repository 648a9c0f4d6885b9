using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>The official form, as its schema files give it.</summary>
public sealed class BuiltInSchemaTests
{
    private static readonly SchemaCompilation s_compilation = SchemaCompiler.Compile(BuiltInSchemas.Files);

    private static EditionDefinition First => s_compilation.Forms[0].Editions[0];

    private static EditionDefinition Second => s_compilation.Forms[0].Editions[1];

    [Fact]
    public void They_have_no_errors() => Assert.Empty(s_compilation.Errors);

    [Fact]
    public void There_are_198_cells_in_2019_and_200_in_2021_besides_the_undivided_row()
    {
        Assert.Equal(("2019", 198), (First.Name, First.SlotCount));
        Assert.Equal(("2021", 207), (Second.Name, Second.SlotCount));
    }

    [Fact]
    public void The_equations_are_those_of_the_form()
    {
        Assert.Equal([("GID3001", 7), ("GID3002", 7), ("GID3003", 23), ("GID4001", 3)], First.Rules.Select(rule => (rule.Id, rule.Equations.Count)));
        Assert.Equal([("GID3001", 7), ("GID3002", 7), ("GID3003", 26), ("GID4001", 3)], Second.Rules.Select(rule => (rule.Id, rule.Equations.Count)));
    }

    [Fact]
    public void The_balance_of_the_total_column_is_written_out_in_cells()
    {
        var equation = First.Rules[0].Equations[6];

        Assert.Equal("总计", equation.Instance);
        Assert.Equal("T3|一、本年新收政府信息公开申请数量|总计 + T3|二、上年结转政府信息公开申请数量|总计", Write(First, equation.Left));
        Assert.Equal("T3|（七）总计|总计 + T3|四、结转下年度继续办理|总计", Write(First, equation.Right));
    }

    [Fact]
    public void The_total_of_outcomes_adds_19_rows_in_2019_and_22_in_2021_the_undivided_one_included()
    {
        Assert.Equal(19, First.Rules[1].Equations[0].Right.Count);
        Assert.Equal(22, Second.Rules[1].Equations[0].Right.Count);
    }

    [Fact]
    public void The_undivided_row_of_2021_stands_in_for_three()
    {
        var rows = Second.Tables[1].Blocks[0].Rows;
        var undivided = Assert.Single(rows, row => row.Replaces.Count > 0);

        Assert.Equal("（六）其他处理", undivided.Label.Text);
        Assert.Equal(["CorrectionOverdue", "FeeOverdue", "Other"], undivided.Replaces.Select(index => rows[index].Label.Name));
        Assert.DoesNotContain(First.Tables[1].Blocks[0].Rows, row => row.Replaces.Count > 0);
    }

    [Fact]
    public void The_generated_form_is_the_one_that_the_files_give() =>
        Assert.Equal(Describe(s_compilation.Forms[0]), Describe(AnnualReport.Form));

    [Fact]
    public void The_order_of_the_files_makes_no_difference() =>
        Assert.Equal(Describe(s_compilation.Forms[0]), Describe(SchemaCompiler.Compile([.. BuiltInSchemas.Files.Reverse()]).Forms[0]));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_difference()
    {
        var files = BuiltInSchemas.Files.Select(file => file with { Text = "\uFEFF" + file.Text.ReplaceLineEndings("\r\n") });

        Assert.Equal(Describe(s_compilation.Forms[0]), Describe(SchemaCompiler.Compile([.. files]).Forms[0]));
    }

    /// <summary>Everything that a form says, as text; what is worked out from it has tests of its own.</summary>
    private static string Describe(FormDefinition form) =>
        System.Text.Json.JsonSerializer.Serialize(form, new System.Text.Json.JsonSerializerOptions { WriteIndented = true });

    private static string Write(EditionDefinition edition, IEnumerable<Term> terms) =>
        string.Join(" + ", terms.Select(term => edition.SlotMap.Key(term.Slot)));
}

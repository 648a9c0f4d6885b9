using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The slips that people make who write a schema: each is one error, at its word, with the way out.</summary>
public sealed class SchemaMistakeTests
{
    private const string Good = """
        form Harvest Fruit harvest
          title {agency} harvest of {year}
          marks - | none

        section Orchard 1. The orchard

        table Fruit T1 of section Orchard
          columns
            Vegetables (heading) Vegetables
              North (unit kg)    North
              South (unit kg)    South
            All (unit kg)        All regions
            Share (percent)      Share %
            Remarks (text)       Remarks
          rows
            Trees                Trees
              Apples             Apples
              Pears              Pears
            Plums                Plums
            Total                Total
          rule SUM1 (implied) error Each row adds up
            for each row: All = North + South
          rule SUM2 error Each column adds up
            for each column except Share: Total = sum(Trees) + Plums

        """;

    [Fact]
    public void Without_a_slip_there_is_no_error() => Assert.Empty(CompiledSchema.Errors(Good));

    [Theory]
    [InlineData("form Harvest", "from Harvest", "(1,1): error DISC0002: 'from' is not known here; expected form, edition, section or table; did you mean 'form'?")]
    [InlineData("  marks", "  mark", "(3,3): error DISC0002: 'mark' is not known here; expected title, marks, words, foreign, end, basis or years; did you mean 'marks'?")]
    [InlineData("section Orchard 1", "sektion Orchard 1", "(5,1): error DISC0002: 'sektion' is not known here; expected form, edition, section or table; did you mean 'section'?")]
    [InlineData("table Fruit", "tabel Fruit", "(7,1): error DISC0002: 'tabel' is not known here; expected form, edition, section or table; did you mean 'table'?")]
    [InlineData("  columns", "  colums", "(8,3): error DISC0002: 'colums' is not known here; expected head, across, columns, rows, rule or block; did you mean 'columns'?")]
    [InlineData("  rule SUM2", "  rules SUM2", "(23,3): error DISC0002: 'rules' is not known here; expected head, across, columns, rows, rule or block; did you mean 'rule'?")]
    [InlineData("(heading)", "(headings)", "(9,17): error DISC0008: the attribute 'headings' is not known here; known are heading; did you mean 'heading'?")]
    [InlineData("All (unit kg)", "All (units kg)", "(12,10): error DISC0008: the attribute 'units kg' is not known here; known are count, signed, unit UNIT, money [UNIT], decimal [UNIT], percent, text, date, ignore, negative in brackets, groups of blank and decimal comma; did you mean 'unit'?")]
    [InlineData("(percent)", "(percentage)", "(13,12): error DISC0008: the attribute 'percentage' is not known here; known are count, signed, unit UNIT, money [UNIT], decimal [UNIT], percent, text, date, ignore, negative in brackets, groups of blank and decimal comma; did you mean 'percent'?")]
    [InlineData("All (unit kg)", "All (unit kg ", "(12,9): error DISC0003: the bracket that closes this one is missing here")]
    [InlineData("(implied) error", "(implied error", "(21,13): error DISC0003: the bracket that closes this one is missing here")]
    [InlineData("      South (", "     South (", "(11,6): error DISC0001: the line is indented neither like its neighbours nor below one; align it with them")]
    [InlineData("      North (", "       North (", "(11,7): error DISC0001: the line is indented neither like its neighbours nor below one; align it with them")]
    [InlineData("    Plums   ", "   Plums   ", "(19,4): error DISC0001: the line is indented neither like its neighbours nor below one; align it with them")]
    [InlineData("      Pears  ", "    \tPears  ", "(18,5): error DISC0001: indent with spaces: how wide this character is differs between editors")]
    [InlineData("  rows\n", "   rows\n", "(15,4): error DISC0001: the line is indented neither like its neighbours nor below one; align it with them")]
    [InlineData("Pears              Pears", "Pears # note", "(18,13): error DISC0015: '# note' means nothing here; a comment has a line of its own; a # of the label itself is written wide: ＃")]
    [InlineData("Pears              Pears", "Pears  Pears # note", "(18,20): error DISC0015: '# note' means nothing here; a comment has a line of its own; a # of the label itself is written wide: ＃")]
    [InlineData("Pears              Pears", "Pears", "(18,7): error DISC0003: the label, which stands behind the name as it is printed, is missing here")]
    [InlineData("Pears              Pears", "梨", "(18,7): error DISC0004: '梨' is a label; a name for code stands before it, of letters, digits and _: Name 梨")]
    [InlineData("Pears              Pears", "Apples             Pears", "(18,7): error DISC0005: the name 'Apples' is there already; names must differ in more than case")]
    [InlineData("Apples             Apples", "ToString           Apples", "(17,7): error DISC0014: types have a member 'ToString' of their own; choose another name")]
    [InlineData("Apples             Apples", "get_Pears          Apples", "(17,7): error DISC0014: types have a member 'get_Pears' of their own; choose another name")]
    [InlineData("form Harvest", "form Create", "(1,6): error DISC0014: generated code has another 'Create'; choose another name")]
    [InlineData("for each row: All", "for every row: All", "(22,9): error DISC0002: 'every' is not known here; expected 'for each column:', 'for each row:' or 'for the form:'")]
    [InlineData("for each row: All", "for each rows: All", "(22,14): error DISC0002: 'rows' is not known here; expected 'for each column:', 'for each row:' or 'for the form:'; did you mean 'row'?")]
    [InlineData("for each row: All", "for each: All", "(22,9): error DISC0003: 'column' or 'row' behind this is missing here")]
    [InlineData("for each row: All", "for each row All", "(22,14): error DISC0003: the colon between this and the formula is missing here")]
    [InlineData("for each row: All = North", "for each row: Total = North", "(22,19): error DISC0012: 'Total' is a row; formulas of rows stand behind 'for each column:'")]
    [InlineData("except Share", "except Total", "(24,28): error DISC0012: 'Total' is a row; the formula is for each column")]
    [InlineData("except Share", "except Shares", "(24,28): error DISC0007: there is no column 'Shares'; did you mean 'Share'?")]
    [InlineData("except Share", "in Remarks", "(24,24): error DISC0012: 'Remarks' holds words; formulas are of figures")]
    [InlineData("except Share", "Share", "(24,21): error DISC0015: 'Share' means nothing here; write 'in NAMES', 'except NAMES' or a condition: where A > 0")]
    [InlineData("except Share", "in All Share", "(24,24): error DISC0012: names behind 'in' are set apart by commas")]
    [InlineData("except Share", "except", "(24,21): error DISC0003: a name behind 'except', or before or after a comma, is missing here")]
    [InlineData("sum(Trees)", "sum(Tre)", "(24,47): error DISC0007: there is no group of rows 'Tre'; did you mean 'Trees'?")]
    [InlineData("sum(Trees)", "Trees", "(24,43): error DISC0012: 'Trees' is a group of rows; write sum(Trees) for all in it")]
    [InlineData("= North + South", "= North * South", "(22,31): error DISC0012: formulas are linear: a factor is a whole number in front of a cell; cells are not multiplied")]
    [InlineData("of section Orchard", "of section Orch", "(7,27): error DISC0007: there is no section 'Orch'; did you mean 'Orchard'?")]
    [InlineData("SUM2 error", "SUM2 erorr", "(23,13): error DISC0010: 'erorr' is no severity; write error, warning or info")]
    public void One_slip_is_one_error_at_its_word(string right, string wrong, string error) => Assert.Equal([error], CompiledSchema.Errors(Good.Edit(right, wrong)));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\n  \n# nothing yet\n")]
    public void An_empty_file_is_said(string text) =>
        Assert.Equal(["(1,1): error DISC0013: the file holds no form; write 'form NAME TITLE' and a table below it"], CompiledSchema.Errors(text));

    [Fact]
    public void A_file_that_is_indented_as_a_whole_is_one_error() =>
        Assert.Equal(
            ["(1,3): error DISC0001: the line is indented, but stands below nothing; begin it at the left"],
            CompiledSchema.Errors(string.Join('\n', Good.Split('\n').Select(line => "  " + line))));

    [Fact]
    public void A_table_below_its_form_is_one_error() =>
        Assert.Equal(
            ["(2,3): error DISC0001: 'table' begins at the left; indent it and what belongs to it less"],
            CompiledSchema.Errors("form F\n  table T T1\n    columns\n      A 甲\n    rows\n      R 行\n"));

    [Fact]
    public void A_table_above_its_form_is_one_error() =>
        Assert.Equal(
            ["(1,1): error DISC0003: the form or edition above it is missing here"],
            CompiledSchema.Errors("table T T1\n  columns\n    A 甲\n  rows\n    R 行\ntable U T2\n  columns\n    A 甲\n  rows\n    R 行\n"));

    [Fact]
    public void A_copy_of_a_file_counts_once()
    {
        var compilation = SchemaCompiler.Compile([new SchemaFile("bin/publish/a.dschema", Good), new SchemaFile("a.dschema", Good)]);

        Assert.Equal(["bin/publish/a.dschema(1,1): info DISC0027: the file has the same text as a.dschema, and counts once"], compilation.Errors.Select(error => error.ToString()));
        Assert.Single(compilation.Forms);
    }

    [Fact]
    public void A_name_that_another_file_has_is_told_with_that_file()
    {
        var errors = SchemaCompiler.Compile([new SchemaFile("a.dschema", Good), new SchemaFile("b.dschema", Good + "# a later version\n")]).Errors;

        Assert.Equal(["b.dschema(1,6): error DISC0005: the form 'Harvest' is there already in a.dschema(1); names must differ in more than case"], errors.Select(error => error.ToString()));
    }
}

using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>No line of a schema is passed over: what would change nothing, or could not be generated, is an error.</summary>
public sealed class SchemaStructureTests
{
    private const string Good = """
        form F 表
          title {agency}{year}年[度]表
          marks —
          words 行 | 排
        section S 一、概况
        table T T1
          block B (heading) 第一块
            columns
              A              甲
              C              丙
            rows
              G (heading)    组
                R            行
              Q              列
            rule R1 error 式
              for each row: A = C
          block D 第二块
            columns
              A              甲
            rows
              P              行
        """;

    [Fact]
    public void The_example_is_right() => Assert.Equal(6 - 1, CompiledSchema.Form(Good).Editions[0].SlotCount);

    [Theory]
    [InlineData("  marks —", "  marks —\n    more", "(4,5): error DISC0001: nothing belongs below 'marks'; indent this line less or remove it")]
    [InlineData("  marks —", "  marks", "(3,3): error DISC0003: what 'marks' says is missing here")]
    [InlineData("  marks —", "  marks — | | 无", "(3,13): error DISC0003: a wording before or after | is missing here")]
    [InlineData("行 | 排", "行", "(4,9): error DISC0003: a second word, after |, is missing here")]
    [InlineData("(heading)    组", "(heading    组", "(12,9): error DISC0003: the bracket that closes this one is missing here")]
    [InlineData("(heading)    组", "(heading; heading) 组", "(12,19): error DISC0016: 'heading' is given twice here; keep one of the two")]
    [InlineData("(heading)    组", "()    组", "(12,10): error DISC0008: the attribute '' is not known here; known are heading")]
    [InlineData("C              丙", "C (money; signed) 丙", "(10,17): error DISC0015: 'signed' means nothing here; a column holds one kind of value; decimals and percentages may be below 0 without (signed)")]
    [InlineData("C              丙", "C (heading) 丙", "(10,10): error DISC0008: the attribute 'heading' is not known here; known are count, signed, unit UNIT, money [UNIT], decimal [UNIT], percent, text, date, ignore, negative in brackets, groups of blank and decimal comma")]
    [InlineData("Q              列", "Q (money) 列", "(14,10): error DISC0008: the attribute 'money' is not known here; known are in EDITION, in EDITION for ROW, ROW and for ROW, ROW")]
    [InlineData("B (heading)", "B (headline)", "(7,12): error DISC0008: the attribute 'headline' is not known here; known are heading; did you mean 'heading'?")]
    [InlineData("section S", "section S (required)", "(5,12): error DISC0008: the attribute 'required' is not known here; known are needed")]
    [InlineData("    columns\n      A              甲\n      C", "    columns 列\n      A              甲\n      C", "(8,13): error DISC0015: '列' means nothing here; remove it")]
    [InlineData("    rule R1", "    rows\n    rule R1", "(15,5): error DISC0016: 'rows' is given twice here; keep one of the two")]
    [InlineData("    rule R1", "    across yes\n    rule R1", "(15,12): error DISC0015: 'yes' means nothing here; remove it")]
    [InlineData("    rule R1", "    rule R1 info 同\n      for each row: A = C\n    rule R1", "(17,10): error DISC0005: the rule 'R1' is there already; names must differ in more than case")]
    [InlineData("R1 error 式", "R1 error", "(15,13): error DISC0003: what the rule says is missing here")]
    [InlineData("R1 error 式", "GID1001 error 式", "(15,10): error DISC0014: 'GID1001' is the id of a rule that holds for every form; number yours from GID3000")]
    [InlineData("      for each row: A = C\n", "", "(15,10): error DISC0003: 'for each column:', 'for each row:' or 'for the form:' and a formula below is missing here")]
    [InlineData("A = C\n", "A = C\n        + A\n", "(17,9): error DISC0001: nothing belongs below 'for'; indent this line less or remove it")]
    [InlineData("table T T1", "table T T1 of part S", "(6,9): error DISC0003: 'of section' and the section's name is missing here")]
    [InlineData("table T T1", "table T", "(6,7): error DISC0003: the key of the table, such as T2, is missing here")]
    [InlineData("table T T1", "table Year T1", "(6,7): error DISC0014: 'Year' cannot name a table: a report may have such a member of its own; choose another name")]
    [InlineData("table T T1", "table verdicts T1", "(6,7): error DISC0014: 'verdicts' cannot name a table: a report may have such a member of its own; choose another name")]
    [InlineData("table T T1", "table F T1", "(6,7): error DISC0014: a table cannot be called 'F' like the type it is in; choose another name")]
    [InlineData("Q              列", "ToString       列", "(14,7): error DISC0014: types have a member 'ToString' of their own; choose another name")]
    [InlineData("section S", "section Find", "(5,9): error DISC0014: every report has a member 'FindSection'; choose another name")]
    [InlineData("section S", "section S 一\nsection s", "(6,9): error DISC0005: the section 's' is there already; names must differ in more than case")]
    [InlineData("block D 第二块", "block b 第二块", "(17,9): error DISC0005: the block 'b' is there already; names must differ in more than case")]
    [InlineData("block D 第二块", "block D", "(17,3): error DISC0003: the label, which stands behind the name as it is printed, is missing here")]
    [InlineData("block D 第二块", "block R 第二块", "(17,9): error DISC0005: the name 'R' is there already; names must differ in more than case")]
    [InlineData("block D 第二块", "head 注\n  block D 第二块", "(17,3): error DISC0002: 'head' is not known here; expected block; in a table with blocks all else stands in them")]
    [InlineData("Q              列", "Q              列 | 组", "(14,26): error DISC0006: the label '组' already names G; neighbours must differ in more than case, width, spacing, punctuation and traditional characters")]
    [InlineData("Q              列", "R              列", "(14,7): error DISC0005: the name 'R' is there already; names must differ in more than case")]
    [InlineData("form F 表", "form F 表\nform f 表", "(2,6): error DISC0005: the form 'f' is there already; names must differ in more than case")]
    [InlineData("{year}年", "{jahr}年", "(2,17): error DISC0018: '{jahr}' is no place of a title; write {agency} or {year}")]
    [InlineData("{year}年", "{agency}年", "(2,17): error DISC0018: '{agency}' stands twice in the title; keep one")]
    [InlineData("{year}年", "{year年", "(2,17): error DISC0018: '{' is no place of a title; write {agency} or {year}")]
    [InlineData("[度]", "[度", "(2,24): error DISC0018: text that may be missing is written in one pair of [ and ], without brackets inside")]
    [InlineData("[度]", "[{year}]", "(2,24): error DISC0018: text that may be missing is written in one pair of [ and ], without brackets inside")]
    [InlineData("[度]", "度]", "(2,25): error DISC0018: ']' closes nothing; remove it")]
    [InlineData("title {agency}{year}年[度]表", "title {agency}{year}", "(2,9): error DISC0018: a title ends with text that is always there, by which readers know it; add a word behind this")]
    [InlineData("title {agency}{year}年[度]表", "title {agency}[表]", "(2,17): error DISC0018: a title ends with text that is always there, by which readers know it; add a word behind this")]
    public void A_line_without_effect_is_an_error_at_its_place(string right, string wrong, string error)
    {
        var text = Good.Edit(right, wrong);

        Assert.Contains(error, CompiledSchema.Errors(text));
    }

    [Fact]
    public void A_wrong_form_does_not_make_its_tables_errors() =>
        Assert.Equal(["DISC0004"], CompiledSchema.Of(Good.Edit("form F", "form 2")).Errors.Select(error => error.Id));

    [Fact]
    public void A_form_without_tables_is_an_error() =>
        Assert.Equal(["(1,6): error DISC0013: the form 'F' has no cells; give it columns and rows"], CompiledSchema.Errors("form F 表"));

    [Fact]
    public void A_type_is_generated_for_one_form_or_edition_only() =>
        Assert.Contains(
            "(1,9): error DISC0014: the type 'F1' is that of another form or edition, or of generated code; choose another name",
            CompiledSchema.Errors("edition 1 of F\n" + Good + "\n" + Good.Edit("form F", "form F1")));

    [Fact]
    public void Tabs_and_spaces_are_not_mixed() =>
        Assert.Contains(
            "(4,1): error DISC0001: indent with tabs as above, or the whole file with spaces", CompiledSchema.Errors("form F\ntable T T1\n\tcolumns\n    A 甲\n"));

    [Fact]
    public void Files_of_one_path_are_still_two_files()
    {
        var compilation = SchemaCompiler.Compile([new SchemaFile("s", Good), new SchemaFile("s", "table U T2\n")]);

        Assert.Equal(["s(1,1): error DISC0003: the form or edition above it is missing here"], compilation.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Every_member_of_a_report_is_reserved()
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
            | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.FlattenHierarchy;
        var members = typeof(Report<AnnualReport>).GetMembers(All).Concat(typeof(IReportForm<>).GetMembers(All))
            .Where(member => member is not System.Reflection.MethodBase { IsSpecialName: true } and not System.Reflection.MethodBase { IsPrivate: true } and not System.Reflection.FieldInfo)
            .Select(member => member.Name).Distinct();

        Assert.All(members.Where(name => name.All(char.IsLetterOrDigit)), name => Assert.True(Disclosure.Schema.Binding.ReservedNames.IsTable(name), name));
    }
}

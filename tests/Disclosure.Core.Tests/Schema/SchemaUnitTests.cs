using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Units of columns, and formulas that mix them.</summary>
public sealed class SchemaUnitTests
{
    private const string Form = """
        form F 表
        table T T1
          columns
            Cases (unit 件)           件数
            People (unit 人)          人数
            Any                       个数
            Change (signed; unit 件)  增减
            Fee (money 万元)          收费
            Fine (money)              罚款
          rows
            R                         行
            Q                         列
          rule R1 error 式
            LINE
        """;

    [Fact]
    public void A_column_has_the_unit_that_the_form_prints() =>
        Assert.Equal(
            [("件", ValueKind.Count), ("人", ValueKind.Count), ("", ValueKind.Count), ("件", ValueKind.SignedCount), ("万元", ValueKind.Money), ("", ValueKind.Money)],
            CompiledSchema.Block(With("for each row: Cases <= Any")).Columns.Select(column => (column.Unit, column.Kind)));

    [Theory]
    [InlineData("for each row: Cases + Any <= Change")]
    [InlineData("for each row: Fee = Fine")]
    [InlineData("for each row: People = Any")]
    [InlineData("for each column: R = Q")]
    [InlineData("for the form: T.R.Cases = T.Q.Cases")]
    public void Like_goes_with_like(string line) => Assert.Empty(CompiledSchema.Errors(With(line)));

    [Theory]
    [InlineData("for each row: Cases = People", "27): error DISC0019: 'People' is counted in 人 and 'Cases' in 件; they cannot be added up or compared")]
    [InlineData("for each row: Any <= Cases + People", "34): error DISC0019: 'People' is counted in 人 and 'Cases' in 件; they cannot be added up or compared")]
    [InlineData("for each row: Any = Fee", "25): error DISC0019: 'Fee' is money and 'Any' a count; they cannot be added up or compared")]
    [InlineData("for each row: Fine = Any", "26): error DISC0019: 'Any' is a count and 'Fine' money; they cannot be added up or compared")]
    [InlineData("for the form: T.R.Any = T.Q.Fee", "29): error DISC0019: 'T.Q.Fee' is money and 'T.R.Any' a count; they cannot be added up or compared")]
    public void Unlike_is_an_error_at_the_name_that_differs(string line, string error) =>
        Assert.Equal([$"(14,{error}"], CompiledSchema.Errors(With(line)));

    [Theory]
    [InlineData("(money; unit 元)", "19): error DISC0015: 'unit 元' means nothing here; the unit of money stands behind it: (money 万元)")]
    [InlineData("(unit 元; money)", "20): error DISC0015: 'money' means nothing here; the unit of money stands behind it: (money 万元)")]
    [InlineData("(unit 件; unit 人)", "20): error DISC0016: 'unit 人' is given twice here; keep one of the two")]
    [InlineData("(unit)", "12): error DISC0003: the unit, such as 件, is missing here")]
    [InlineData("(money 件)", "18): error DISC0015: '件' means nothing here; a unit of money is 元, 万元 or the like; for other amounts write (decimal UNIT)")]
    public void A_wrong_unit_is_an_error_at_its_place(string attribute, string error) =>
        Assert.Contains($"(6,{error}", CompiledSchema.Errors(With("for each row: Cases = Change").Edit("Any  ", "Other " + attribute)));

    private static string With(string line) => Form.Edit("LINE", line);
}

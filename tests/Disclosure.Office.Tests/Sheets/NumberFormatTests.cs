using System.Globalization;
using Disclosure.Office.Sheets;

namespace Disclosure.Office.Tests;

/// <summary>A number is its stored value, with the unit and the percent sign that its format shows.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("", "12", "12")]
    [InlineData("General", "0.5", "0.5")]
    [InlineData("G/通用格式", "0.5", "0.5")]
    [InlineData("0", "12.5", "12.5")]
    [InlineData("#,##0.00", "5", "5.00")]
    [InlineData("0.00", "5.126", "5.126")]
    [InlineData(";;;", "7", "7")]
    [InlineData("0%", "0.12", "12%")]
    [InlineData("0.00%", "0.12345", "12.345%")]
    [InlineData("0.00\"万元\"", "0.092", "0.092万元")]
    [InlineData("0\\件", "3", "3件")]
    [InlineData("0件", "3", "3件")]
    [InlineData("[$¥-804]#,##0.00", "3", "¥3.00")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "0")]
    [InlineData("[Red]0;[Blue]-0", "-5", "-5")]
    [InlineData("0,\"千\"", "12345", "12.345千")]
    [InlineData("0!.0,\"万元\"", "12345", "1.2345万元")]
    [InlineData("0.00E+00", "1200", "1200.00")]
    public void Of_a_format_that_shows_it(string format, string number, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture), is1904: false));

    [Theory]
    [InlineData("\"1\"0", "5")]
    [InlineData("000\"-\"000", "123456")]
    [InlineData("# ?/?", "0.5")]
    [InlineData("[>=10000]0!.0,\"万\";0", "12345")]
    public void What_shows_other_digits_is_no_figure(string format, string number) =>
        Assert.Equal($"{number} ({format.Split(';')[0]})", NumberFormat.Parse(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture), is1904: false));

    [Theory]
    [InlineData("yyyy/m/d", "45303", false, "2024年1月12日")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "43841", true, "2024年1月12日")]
    [InlineData("yyyy\"年\"m\"月\"", "45303", false, "2024年1月")]
    [InlineData("h:mm", "0.5", false, "12:00:00")]
    [InlineData("[h]:mm", "0.5", false, "12:00:00")]
    [InlineData("yyyy/m/d", "99999999", false, "99999999 (yyyy/m/d)")]
    public void A_day_is_no_figure(string format, string number, bool is1904, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture), is1904));
}

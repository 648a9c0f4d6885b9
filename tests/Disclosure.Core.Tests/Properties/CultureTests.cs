using System.Globalization;

namespace Disclosure.Tests;

/// <summary>The same input gives the same output, whatever the machine's culture.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reports_findings_and_JSON_are_the_same_in_every_culture(string name)
    {
        var expected = Everything(name);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Cultures())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal(expected, Everything(name));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything(string name)
    {
        var report = Fixture.Read(name);
        return ReportJson.Serialize(report) + string.Join('\n', report.Validate()) + string.Join('\n', report.Validate().Implied);
    }

    /// <summary>Cultures of the machine where it has any, and one with signs of its own, made from the invariant one.</summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        foreach (var name in new[] { "tr-TR", "de-DE", "ar-SA", "zh-CN" })
            if (Exists(name) is { } culture)
                yield return culture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = "!";
        strange.NumberFormat.NumberGroupSeparator = "?";
        strange.DateTimeFormat.ShortDatePattern = "dd/yyyy/MM";
        yield return strange;
    }

    private static CultureInfo? Exists(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}

namespace Disclosure.Generators.Tests;

/// <summary>Small schemas.</summary>
internal static class Samples
{
    public const string Census = """
        form Census 人口统计表
          marks — | 无

        section Overview 一、概况

        table People T1
          columns
            Men                 男
            Women               女
            Money (money)       经费（万元）
          rows
            Towns               镇
            Villages            村 "旧<&>称"
              Near              近村
              Far               远村
            Total               总计 | 合计
          rule POP1 error 总计为各行之和
            for each column: Total = Towns + sum(Villages)
        """;

    public const string Weather = """
        form Weather 天气
        table Days T1
          columns
            Sun                 晴
            Rain                雨
          rows
            January             一月
        """;

    public const string WeatherOf2020 = """
        edition 2020 of Weather
          basis 一号〔2020〕
          years 2020..
        """;
}

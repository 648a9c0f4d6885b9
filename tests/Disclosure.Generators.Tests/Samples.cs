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

    /// <summary>A form with all that rules and columns can say.</summary>
    public const string Ledger = """
        form Ledger 台账
        table Books T1
          columns
            Cases (unit 件)     件数
            Change (signed; unit 件) 增减
            Fee (money 万元)    收费
          rows
            Opening             上年结转
            Closing             结转下年
          rule LED1 warning 增减不超过件数
            for each row where Cases > 0: Change <= 2 * Cases
          rule LED2 error 上年结转
            for each column: Opening = previous.Closing
            for the form: Books.Closing.Cases = parts.Books.Closing.Cases
            for the form: Books.Opening.Cases >= Books.Closing.Change
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

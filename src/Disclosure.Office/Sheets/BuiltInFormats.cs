namespace Disclosure.Office.Sheets;

/// <summary>The number formats that workbooks name by a number alone.</summary>
internal static class BuiltInFormats
{
    /// <summary>What a format is written as; empty for one that shows a number as it is.</summary>
    public static string Code(int id) => id switch
    {
        2 or 4 or 7 or 8 or 39 or 40 or 43 or 44 => "0.00",
        9 => "0%",
        10 => "0.00%",
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy/m/d",
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => "h:mm",
        _ => "",
    };
}

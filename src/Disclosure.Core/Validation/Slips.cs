using System.Globalization;

namespace Disclosure.Validation;

/// <summary>Names what turns one number into another on paper.</summary>
internal static class Slips
{
    /// <summary>What can have made a printed number of a right one.</summary>
    public static RepairKind Kind(decimal printed, decimal right)
    {
        if (printed == -right)
            return RepairKind.Sign;
        var (was, isNow) = (Digits(right), Digits(printed));
        if (printed < 0 != right < 0)
            return RepairKind.Other;
        if (was.TrimEnd('0') == isNow.TrimEnd('0') && printed != 0 && right != 0)
            return RepairKind.Zeros;
        return (isNow.Length - was.Length) switch
        {
            -1 when HasDropped(was, isNow, isDouble: false) => RepairKind.DigitDropped,
            1 when HasDropped(isNow, was, isDouble: true) => RepairKind.DigitDoubled,
            0 => OfSameLength(was, isNow),
            _ => RepairKind.Other,
        };
    }

    private static string Digits(decimal number) => Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether a number is another without one digit, which may have to stand beside one like it.</summary>
    private static bool HasDropped(string longer, string shorter, bool isDouble)
    {
        for (var at = isDouble ? 1 : 0; at < longer.Length; at++)
            if ((!isDouble || longer[at] == longer[at - 1]) && longer.Remove(at, 1) == shorter)
                return true;
        return false;
    }

    private static RepairKind OfSameLength(string was, string isNow)
    {
        int[] different = [.. Enumerable.Range(0, was.Length).Where(at => was[at] != isNow[at])];
        return different switch
        {
            [_] => RepairKind.DigitMistyped,
            [var one, var other] when other == one + 1 && was[one] == isNow[other] && was[other] == isNow[one] => RepairKind.DigitsExchanged,
            _ => RepairKind.Other,
        };
    }
}

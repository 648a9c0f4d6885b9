using System.Globalization;

namespace Disclosure.Testing;

/// <summary>A slip of a hand that makes a wrong number of a right one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Make">Makes it; null where the number has no room for it.</param>
internal sealed record FigureSlip(string Name, Func<string, Random, string?> Make)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FigureSlip> All { get; } =
    [
        new("a digit dropped", static (digits, random) => digits.Length < 2 ? null : digits.Remove(random.Next(digits.Length), 1)),
        new("a digit doubled", static (digits, random) => random.Next(digits.Length) is var at ? digits.Insert(at, digits[at..(at + 1)]) : null),
        new("a digit mistyped", Mistype),
        new("two digits exchanged", Exchange),
        new("a zero more", static (digits, _) => digits + "0"),
        new("one more or less", static (digits, random) => Text(Number(digits) + (random.Next(2) == 0 || digits == "0" ? 1 : -1))),
    ];

    /// <summary>The wrong number; null where the slip changes nothing.</summary>
    public decimal? Apply(decimal right, Random random) => Make(Text(right), random) is { } made && Number(made) is var wrong && wrong != right ? wrong : null;

    private static string? Mistype(string digits, Random random)
    {
        var at = random.Next(digits.Length);
        var digit = (char)('0' + ((digits[at] - '0' + random.Next(1, 10)) % 10));
        return digits.Remove(at, 1).Insert(at, digit.ToString());
    }

    private static string? Exchange(string digits, Random random)
    {
        if (digits.Length < 2)
            return null;
        var at = random.Next(digits.Length - 1);
        return digits.Remove(at, 1).Insert(at + 1, digits[at..(at + 1)]);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}

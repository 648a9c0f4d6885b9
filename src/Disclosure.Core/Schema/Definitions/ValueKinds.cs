namespace Disclosure.Schema;

/// <summary>What the kinds of values have in common.</summary>
internal static class ValueKinds
{
    /// <summary>The unit of percentages.</summary>
    public const string PercentSign = "%";

    /// <summary>Whether a value is a number, which formulas can add up.</summary>
    public static bool IsNumber(this ValueKind kind) => kind <= ValueKind.Percent;

    /// <summary>Whether a value may be below 0.</summary>
    public static bool IsSigned(this ValueKind kind) => kind is ValueKind.SignedCount or ValueKind.Decimal or ValueKind.Percent;

    /// <summary>Whether a value is a whole number.</summary>
    public static bool IsWhole(this ValueKind kind) => kind <= ValueKind.SignedCount;
}

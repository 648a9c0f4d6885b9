namespace Disclosure.Schema;

/// <summary>What kind of value a column holds, and with it the range of an unknown cell.</summary>
public enum ValueKind
{
    /// <summary>An integer from 0.</summary>
    Count,

    /// <summary>A change with its sign: any integer.</summary>
    SignedCount,

    /// <summary>An amount of money from 0, kept in 元.</summary>
    Money,
}

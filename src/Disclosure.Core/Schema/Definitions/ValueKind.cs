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

    /// <summary>Any number, kept as it is printed.</summary>
    Decimal,

    /// <summary>A percentage: any number, of which 40.2 % is 40.2.</summary>
    Percent,

    /// <summary>Words. No formula adds them up.</summary>
    Text,

    /// <summary>A day. No formula adds days up.</summary>
    Date,

    /// <summary>A column that the form has and nobody reads: a report has no cells of it.</summary>
    Ignored,
}

namespace Disclosure.Schema;

/// <summary>How the two sides of a formula, or a cell and a number, have to compare.</summary>
public enum Relation
{
    /// <summary>Left equals right.</summary>
    Equal,

    /// <summary>Left is at most right.</summary>
    AtMost,

    /// <summary>Left is at least right.</summary>
    AtLeast,

    /// <summary>Left is less than right.</summary>
    Below,

    /// <summary>Left is more than right.</summary>
    Above,
}

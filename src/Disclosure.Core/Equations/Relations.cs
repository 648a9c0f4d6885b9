using Disclosure.Schema;

namespace Disclosure.Equations;

/// <summary>How two sides compare.</summary>
internal static class Relations
{
    /// <summary>Whether two sides compare as they have to.</summary>
    /// <param name="relation">How they have to.</param>
    /// <param name="difference">The left side minus the right side.</param>
    public static bool Holds(this Relation relation, decimal difference) => relation switch
    {
        Relation.AtMost => difference <= 0,
        Relation.AtLeast => difference >= 0,
        Relation.Below => difference < 0,
        Relation.Above => difference > 0,
        _ => difference == 0,
    };

    /// <summary>The sign that is true where the relation does not hold.</summary>
    public static char OppositeSign(this Relation relation) => relation switch
    {
        Relation.AtMost => '>',
        Relation.AtLeast => '<',
        Relation.Below => '≥',
        Relation.Above => '≤',
        _ => '≠',
    };
}

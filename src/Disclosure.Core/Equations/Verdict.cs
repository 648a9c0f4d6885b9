namespace Disclosure;

/// <summary>What can be said of one equation, whatever the unknown cells may hold.</summary>
public enum Verdict
{
    /// <summary>A table that the equation is about is not there, or its condition does not hold.</summary>
    NotApplicable,

    /// <summary>It holds, whatever an unknown cell of an inequality may have; in an equation no cell is unknown.</summary>
    Pass,

    /// <summary>It holds for no value that the unknown cells may have.</summary>
    Fail,

    /// <summary>It holds for some values of the unknown cells and not for others.</summary>
    Undecided,
}

namespace Disclosure;

/// <summary>What can be said of one equation, whatever the unknown cells may hold.</summary>
public enum Verdict
{
    /// <summary>The table that the equation is about is not there.</summary>
    NotApplicable,

    /// <summary>It holds; no cell is unknown.</summary>
    Pass,

    /// <summary>It holds for no value that the unknown cells may have.</summary>
    Fail,

    /// <summary>It holds for some values of the unknown cells and not for others.</summary>
    Undecided,
}

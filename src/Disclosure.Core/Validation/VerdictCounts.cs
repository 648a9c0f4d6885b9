namespace Disclosure;

/// <summary>How many equations came to each verdict.</summary>
/// <param name="Pass">Equations that hold.</param>
/// <param name="Fail">Equations that cannot hold.</param>
/// <param name="Undecided">Equations that unknown cells leave open.</param>
/// <param name="NotApplicable">Equations whose table is not there.</param>
public readonly record struct VerdictCounts(int Pass, int Fail, int Undecided, int NotApplicable);

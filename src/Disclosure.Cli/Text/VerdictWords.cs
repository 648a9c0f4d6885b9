namespace Disclosure.Cli;

/// <summary>Verdicts in words: <c>3 pass, 1 fail, 36 undecided</c>.</summary>
internal static class VerdictWords
{
    public static string Of(VerdictCounts counts) => Counted.List(
        (counts.Pass, "pass", "pass"),
        (counts.Fail, "fail", "fail"),
        (counts.Undecided, "undecided", "undecided"),
        (counts.NotApplicable, "not applicable", "not applicable"));
}

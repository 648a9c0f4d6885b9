namespace Disclosure.Tests;

/// <summary>
/// Tests of this folder that fail today. Each is held to failing, so that it leaves the list together with what mends it; the list may only become
/// shorter.
/// </summary>
internal static class KnownWrong
{
    public static IReadOnlySet<string> Tests { get; } = new HashSet<string>(Labels());

    private static IEnumerable<string> Labels() => In(nameof(LabelTests.A_short_label_with_a_misprint_is_not_known), "收入总颔");

    private static IEnumerable<string> In(string test, params object[] variants) => variants.Select(variant => Certainty.Name(test, variant));
}

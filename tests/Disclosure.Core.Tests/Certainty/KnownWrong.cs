namespace Disclosure.Tests;

/// <summary>
/// Tests of this folder that fail today. Each is held to failing, so that it leaves the list together with what mends it; the list may only become
/// shorter.
/// </summary>
internal static class KnownWrong
{
    public static IReadOnlySet<string> Tests { get; } = new HashSet<string>([.. AmongCells(), .. Labels()]);

    private static IEnumerable<string> AmongCells() =>
    [
        .. InEveryLayout(nameof(AmongCellsTests.A_second_report_in_the_same_file_adds_nothing_to_the_first)),
    ];

    private static IEnumerable<string> Labels() => In(nameof(LabelTests.A_short_label_with_a_misprint_is_not_known), "收入总颔");

    private static IEnumerable<string> InEveryLayout(string test) => In(test, [.. Enum.GetValues<PrintedAs>().Cast<object>()]);

    private static IEnumerable<string> In(string test, params object[] variants) => variants.Select(variant => Certainty.Name(test, variant));
}

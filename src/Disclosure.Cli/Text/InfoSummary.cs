namespace Disclosure.Cli;

/// <summary>
/// Infos summed up. A report has up to two hundred blank cells, and a line for each would hide what matters:
/// <c>114 blank cells (GID2001), 17 marks for nothing (GID2002)</c>.
/// </summary>
internal static class InfoSummary
{
    public static string Of(IEnumerable<Finding> infos) => string.Join(", ", infos
        .CountBy(info => info.Rule)
        .OrderBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => $"{Words(rule.Key, rule.Value)} ({rule.Key})"));

    private static string Words(string rule, int count) => rule switch
    {
        "GID1009" => Counted.Of(count, "heading in other words", "headings in other words"),
        "GID1010" => "sections out of order",
        "GID1014" => "agency uncertain",
        "GID2001" => Counted.Of(count, "blank cell"),
        "GID2002" => Counted.Of(count, "mark for nothing", "marks for nothing"),
        "GID2007" => Counted.Of(count, "number with additions", "numbers with additions"),
        _ => Counted.Of(count, "info"),
    };
}

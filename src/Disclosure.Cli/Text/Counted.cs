using System.Globalization;

namespace Disclosure.Cli;

/// <summary>Counts in words.</summary>
internal static class Counted
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>As above, for words that take an s.</summary>
    public static string Of(int count, string one) => Of(count, one, one + "s");

    /// <summary>What there is of each, with commas; counts of 0 are left out.</summary>
    public static string List(params IEnumerable<(int Count, string One, string Many)> counts) => string.Join(
        ", ", counts.Where(part => part.Count > 0).Select(part => Of(part.Count, part.One, part.Many)));
}

using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>The words of a command line that takes <c>--count</c> and <c>--seed</c>.</summary>
internal static class CountOptions
{
    /// <summary>Reads them; null for any other words.</summary>
    public static (int Count, int Seed)? Parse(IReadOnlyList<string> arguments, int usualCount)
    {
        var (count, seed) = (usualCount, 1);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || arguments[i] is not ("--count" or "--seed"))
                return null;
            (count, seed) = arguments[i] == "--count" ? (number, seed) : (count, number);
        }

        return (count, seed);
    }
}

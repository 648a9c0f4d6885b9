namespace Disclosure.Writing;

/// <summary>The statistical period of a report: 2019年1月1日至12月31日.</summary>
internal static class Period
{
    private const string NewYear = "年1月1日";

    /// <summary>The year of the first period that a text names; null if it names none.</summary>
    public static int? FindYear(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[4];
        for (var rest = text; rest.IndexOf(NewYear.AsSpan()) is >= 0 and var at; rest = rest.Slice(at + NewYear.Length))
        {
            var before = rest.Slice(0, at).TrimEnd();
            if (before.Length >= 4 && Folding.Fold(before.Slice(before.Length - 4), folded) == 4 && Year(folded) is { } year)
                return year;
        }

        return null;
    }

    private static int? Year(ReadOnlySpan<char> digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
                return null;
            year = year * 10 + (c - '0');
        }

        return year;
    }
}

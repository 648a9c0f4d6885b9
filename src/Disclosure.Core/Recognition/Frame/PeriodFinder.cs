using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>Finds the year of the statistical period (2019年1月1日至12月31日), for a report without a year in its title.</summary>
internal static class PeriodFinder
{
    private const string NewYear = "年1月1日";

    public static int? Find(LabelledText text)
    {
        Span<char> folded = stackalloc char[4];
        for (var rest = text.Text; rest.IndexOf(NewYear) is >= 0 and var at; rest = rest[(at + NewYear.Length)..])
        {
            var before = rest[..at].TrimEnd();
            if (before.Length >= 4 && Folding.Fold(before[^4..], folded) == 4 && int.TryParse(folded, System.Globalization.NumberStyles.None, null, out var year))
                return year;
        }

        return null;
    }
}

using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>How near a misprinted label is to the official one.</summary>
internal static class LabelSimilarity
{
    /// <summary>The distance of two texts if they are near enough to be taken for each other; null if they are not.</summary>
    public static int? Distance(string printed, string official)
    {
        // Texts whose lengths differ by more cannot be near; this spares nearly all comparisons.
        var length = Math.Min(printed.Length, official.Length);
        if (Math.Abs(printed.Length - official.Length) * 4 > length)
            return null;
        var distance = EditDistance.Of(printed, official);
        return IsNear(distance, length) ? distance : null;
    }

    /// <summary>
    /// Whether a text of this length that differs by so many characters may be taken for the label: a quarter of it,
    /// which takes 法规禁 lost from 2.其他法律行政法规禁止公开 and no label of one group for another.
    /// </summary>
    private static bool IsNear(int distance, int length) => distance > 0 && distance * 4 <= length;
}

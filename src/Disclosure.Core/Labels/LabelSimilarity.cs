using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>
/// Reads misprinted labels. A text is read as the label that it resembles only if the two have the same number and the same marks of their meaning
/// (see <see cref="MeaningMarks"/>), if they differ in one of six characters, and if no other label of the form is as near in any edition.
/// </summary>
internal static class LabelSimilarity
{
    /// <summary>One edit for each full six characters; between its neighbours a third of a label may be wrong.</summary>
    private const int CharactersAnEdit = 6, CharactersAnEditBetweenNeighbours = 3;

    /// <summary>The label that a printed text is, misprinted.</summary>
    /// <param name="labels">The labels of the form.</param>
    /// <param name="printed">The text as printed.</param>
    /// <param name="isBetweenNeighbours">Whether it stands between the two labels that stand beside its label in the form, both read, and nothing else does.</param>
    /// <returns>The label; -1 if the text resembles none, is one itself, or resembles others as much.</returns>
    public static int Find(LabelLookup labels, ReadOnlySpan<char> printed, bool isBetweenNeighbours)
    {
        Span<char> buffer = stackalloc char[LabelMatcher.BufferSize];
        var length = Folding.Fold(printed, buffer);
        if (length <= 0)
            return -1;
        ReadOnlySpan<char> folded = buffer[..length];
        var marks = MeaningMarks.Of(printed);
        var edit = isBetweenNeighbours ? CharactersAnEditBetweenNeighbours : CharactersAnEdit;
        var (best, least) = (-1, int.MaxValue);
        for (var label = 0; label < labels.Texts.Length; label++)
        {
            var limit = Math.Min((labels.Texts[label].Length - RowNumbering.Length(labels.Texts[label])) / edit, least - 1);
            if (limit <= 0 || !HaveOneMeaning(labels, label, folded, marks))
                continue;
            if (EditDistance.Within(folded, labels.Texts[label], limit) is var distance && distance <= limit)
                (best, least) = (label, distance);
        }

        return best >= 0 && IsAlone(labels, best, folded, least) ? best : -1;
    }

    /// <summary>The label that a text resembles most, whatever it may mean: what to ask for where it is not read. -1 if it resembles none.</summary>
    public static int FindNearest(LabelLookup labels, ReadOnlySpan<char> printed)
    {
        Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
        var length = Math.Max(Folding.Fold(printed, folded), 0);
        var (best, least) = (-1, length / CharactersAnEditBetweenNeighbours + 1);
        for (var label = 0; label < labels.Texts.Length && least > 0; label++)
            if (EditDistance.Within(folded[..length], labels.Texts[label], least - 1) is var distance && distance < least)
                (best, least) = (label, distance);
        return best;
    }

    private static bool HaveOneMeaning(LabelLookup labels, int label, ReadOnlySpan<char> folded, string marks)
    {
        ReadOnlySpan<char> text = labels.Texts[label];
        return folded[..RowNumbering.Length(folded)].SequenceEqual(text[..RowNumbering.Length(text)]) && labels.Marks(label) == marks && !Opposites.AreExchanged(folded, text);
    }

    /// <summary>Whether no label that means something else is as near.</summary>
    private static bool IsAlone(LabelLookup labels, int best, ReadOnlySpan<char> folded, int distance)
    {
        for (var label = 0; label < labels.Texts.Length; label++)
            if (label != best && EditDistance.Within(folded, labels.Texts[label], distance) <= distance && !labels.MeansAllOf(label, best))
                return false;
        return true;
    }
}

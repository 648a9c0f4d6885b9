using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Tells which edition a document uses: by the columns that only one edition has, then by the rows, and only then by the year.
/// </summary>
internal static class EditionChoice
{
    /// <summary>The index of the edition in the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">The document.</param>
    /// <param name="end">The cell behind the report.</param>
    /// <param name="year">The year of the report; null where it is not known.</param>
    public static int Choose(FormDefinition form, LabelledText text, int end, int? year)
    {
        if (form.Editions.Count == 1)
            return 0;
        Span<int> columns = stackalloc int[form.Editions.Count];
        Span<int> rows = stackalloc int[form.Editions.Count];
        for (var cell = 0; cell < end; cell++)
        {
            if (text.Label(cell) < 0)
                continue;
            Count(text.Meanings(cell), LabelRole.Column, columns);
            Count(text.Meanings(cell), LabelRole.Row, rows);
            CountUndivided(form, text, cell, rows);
        }

        return Majority(columns) ?? Majority(rows) ?? ByYear(form, year);
    }

    /// <summary>The edition whose years a report year is one of; the newest where none fits.</summary>
    public static int ByYear(FormDefinition form, int? year)
    {
        for (var index = 0; index < form.Editions.Count; index++)
            if (year >= form.Editions[index].FirstYear && year <= form.Editions[index].LastYear)
                return index;
        return form.Editions.Count - 1;
    }

    /// <summary>A label speaks for the only edition that has it, in whatever role: the 总计 of one edition's columns may be another's row.</summary>
    private static void Count(LabelMeaning[] meanings, LabelRole role, Span<int> votes)
    {
        var editions = 0u;
        var hasRole = false;
        foreach (var meaning in meanings)
        {
            editions |= meaning.Editions;
            hasRole |= meaning.Role == role;
        }

        if (hasRole && System.Numerics.BitOperations.PopCount(editions) == 1)
            votes[System.Numerics.BitOperations.TrailingZeroCount(editions)]++;
    }

    /// <summary>A row that one edition has and another only tolerates, printed with values, speaks for the first.</summary>
    private static void CountUndivided(FormDefinition form, LabelledText text, int cell, Span<int> votes)
    {
        if (cell + 1 >= text.Count || !text.Has(cell, LabelRole.RowGroup) || text.Label(cell + 1) >= 0)
            return;
        foreach (var meaning in text.Meanings(cell))
        {
            if (meaning.Role != LabelRole.Row)
                continue;
            for (var edition = 0; edition < form.Editions.Count; edition++)
                if (meaning.IsIn(edition) && form.Editions[edition].Tables[meaning.Table].Blocks[meaning.Block].Rows[meaning.Index].Replaces.Count == 0)
                    votes[edition]++;
        }
    }

    private static int? Majority(ReadOnlySpan<int> votes)
    {
        var best = 0;
        var isShared = false;
        for (var i = 1; i < votes.Length; i++)
        {
            isShared = votes[i] == votes[best] || (isShared && votes[i] < votes[best]);
            best = votes[i] > votes[best] ? i : best;
        }

        return votes[best] > 0 && !isShared ? best : null;
    }
}

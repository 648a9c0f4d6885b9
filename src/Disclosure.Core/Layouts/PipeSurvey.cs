namespace Disclosure.Layouts;

/// <summary>What rows between bars have in common: seen before they are read.</summary>
/// <param name="End">Where the line behind them begins.</param>
/// <param name="BeginWithBar">Whether all of them begin with a bar.</param>
/// <param name="IsTable">Whether one has at least two cells: a bar alone is not yet a table.</param>
/// <param name="FillUp">Whether all but one that the text ends in have as many bars, some of them together at the end of rows with merged cells.</param>
internal readonly record struct PipeSurvey(int End, bool BeginWithBar, bool IsTable, bool FillUp)
{
    /// <summary>As many rows with bars together at their end show that rows are filled up.</summary>
    private const int MinFilled = 2;

    /// <summary>Goes over the rows that begin where the draft stands. A blank line between all of them is only space.</summary>
    public static PipeSurvey Of(in TextDraft draft)
    {
        var (at, begin, isTable, isEven) = (draft.At, true, false, true);
        var (bars, filled) = (-1, 0);
        var isSpaced = Following(in draft, at) is var (next, isBehindBlank) && isBehindBlank && IsRow(in draft, next);
        while (IsRow(in draft, at))
        {
            var line = draft.Text[at..draft.LineEnd(at)].Trim();
            (next, isBehindBlank) = Following(in draft, at);
            if (isSpaced && !isBehindBlank && IsRow(in draft, next))
                break;
            begin &= Bars.Is(line[0]);
            isTable |= Bars.StandBetween(line);
            filled += Bars.StandTogether(line) ? 1 : 0;
            isEven &= bars < 0 || Bars.Count(line) == bars || draft.LineEnd(at) == draft.Text.Length;
            bars = bars < 0 ? Bars.Count(line) : bars;
            at = next;
            if (isBehindBlank && !isSpaced)
                break;
        }

        return new PipeSurvey(at, begin, isTable, isEven && filled >= MinFilled);
    }

    /// <summary>Whether a line holds a bar.</summary>
    public static bool IsRow(in TextDraft draft, int start) => start < draft.Text.Length && Bars.AreIn(draft.Text[start..draft.LineEnd(start)]);

    /// <summary>Where the next line begins that is not blank, and whether one that is stands before it.</summary>
    private static (int Next, bool IsBehindBlank) Following(in TextDraft draft, int at)
    {
        var isBehindBlank = false;
        for (at = draft.NextLine(draft.LineEnd(at)); at < draft.Text.Length; at = draft.NextLine(draft.LineEnd(at)))
        {
            if (!draft.Text[at..draft.LineEnd(at)].IsWhiteSpace())
                break;
            isBehindBlank = true;
        }

        return (at, isBehindBlank);
    }
}

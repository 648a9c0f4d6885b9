namespace Disclosure.Layouts;

/// <summary>
/// Lines on which cells end at bars, wherever the lines end: <c>规章 |</c>, a bar on a line of its own, a cell over several lines. A line without a
/// bar belongs to the cell that ends at the next one, unless it stands behind a blank line, or reads like a heading or prose.
/// </summary>
internal sealed class BarStretch
{
    /// <summary>Over how many lines a cell may go.</summary>
    private const int MaxLines = 4;

    private const int LongestLine = 60;

    /// <summary>Whether bars stand behind cells on the same line: then one on a line of its own ends no cell above it.</summary>
    private bool _endsLines;

    private BarStretch(int end) => End = end;

    /// <summary>The cells, in the order of their bars.</summary>
    public List<BarCell> Cells { get; } = [];

    /// <summary>Where the line behind the stretch begins.</summary>
    public int End { get; private set; }

    /// <summary>Whether it ends at a line that may be a cell or come from elsewhere, before a bar that may be of a blank cell.</summary>
    public bool EndsInDoubt { get; private set; }

    /// <summary>The stretch that begins where the draft stands; null if none does.</summary>
    public static BarStretch? Find(in TextDraft draft)
    {
        if (!BeginsAt(in draft, draft.At))
            return null;
        var stretch = new BarStretch(draft.At);
        var (cell, lines, isBehindBlank) = (draft.At, 0, false);
        for (var at = draft.At; at < draft.Text.Length;)
        {
            var lineEnd = draft.LineEnd(at);
            var line = draft.Text[at..lineEnd];
            stretch.EndsInDoubt = lines > 0 && stretch._endsLines && Bars.AreAll(line);
            if (stretch.EndsInDoubt || Bars.StandBetween(line))
                break;
            if (Bars.AreIn(line))
            {
                stretch._endsLines |= !Bars.AreAll(line);
                cell = stretch.Add(draft.Text, cell, lineEnd);
                (stretch.End, lines) = (draft.NextLine(lineEnd), draft.Text[cell..lineEnd].IsWhiteSpace() ? 0 : 1);
            }
            else if (!line.IsWhiteSpace() && at > draft.At && (isBehindBlank || ++lines > MaxLines || !GoesOn(in draft, at, lineEnd)))
            {
                break;
            }

            isBehindBlank = line.IsWhiteSpace();
            at = draft.NextLine(lineEnd);
        }

        return stretch.Cells.Count > 0 ? stretch : null;
    }

    private static bool BeginsAt(in TextDraft draft, int at)
    {
        var lineEnd = draft.LineEnd(at);
        var line = draft.Text[at..lineEnd];
        return Bars.AreIn(line) ? !Bars.StandBetween(line) : !line.IsWhiteSpace() && line.Length <= LongestLine && IsBarLine(in draft, draft.NextLine(lineEnd));
    }

    /// <summary>Whether a line without a bar can belong to a cell: one that opens a section only where the cell ends behind it.</summary>
    private static bool GoesOn(in TextDraft draft, int start, int lineEnd)
    {
        var line = draft.Text[start..lineEnd].Trim();
        return line.Length <= LongestLine && !line.ContainsAny('。', '；')
            && (!SectionLines.Open(line) || IsBarLine(in draft, draft.NextLine(lineEnd)));
    }

    private static bool IsBarLine(in TextDraft draft, int start) =>
        start < draft.Text.Length && Bars.AreAll(draft.Text[start..draft.LineEnd(start)]);

    /// <summary>Adds what ends at the bars up to a place; returns what begins behind the last of them.</summary>
    private int Add(ReadOnlySpan<char> text, int start, int end)
    {
        for (var step = Bars.First(text[start..end]); step >= 0; step = Bars.First(text[start..end]))
        {
            var bar = start + step;
            var (lead, length) = Bars.Cell(text[start..bar]);
            var isTogether = (bar > 0 && bar == start && Bars.Is(text[bar - 1])) || (bar + 1 < end && Bars.Is(text[bar + 1]));
            var endsRun = isTogether && !(bar + 1 < end && Bars.Is(text[bar + 1]));
            Cells.Add(new BarCell(start + lead, length, isTogether && length == 0, endsRun));
            start = bar + 1;
        }

        return start;
    }
}

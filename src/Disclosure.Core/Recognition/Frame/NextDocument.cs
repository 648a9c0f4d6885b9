using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>
/// Finds where another document begins in a file: at a title of another agency or year behind the first section heading, or at the first section's
/// heading again once a table stood there. The same title again, running heads and lists of headings begin nothing.
/// </summary>
internal static class NextDocument
{
    /// <summary>A shorter line is not the last one of a title.</summary>
    private const int ShortestLine = 6;

    /// <summary>The cell with which another document begins; the number of cells if none does.</summary>
    /// <param name="grammar">The titles.</param>
    /// <param name="text">The document.</param>
    /// <param name="headings">Its section headings.</param>
    /// <param name="hasTable">Whether tables stand between the lines that are not there as cells.</param>
    public static int Find(TitleGrammar grammar, LabelledText text, List<Heading> headings, bool hasTable)
    {
        if (headings.Count == 0)
            return BehindTitle(grammar, text);
        var own = TitleFinder.Above(grammar, text, headings[0].Cell);
        var next = 1;
        for (var cell = headings[0].Cell + 1; cell < text.Count; cell++)
        {
            hasTable = hasTable || (text.Label(cell) >= 0 && text.Has(cell, LabelRole.Column));
            while (next < headings.Count && headings[next].Cell < cell)
                next++;
            var isHeading = next < headings.Count && headings[next].Cell == cell;
            if (isHeading && hasTable && headings[next].Section == 0 && headings[0].Section == 0)
                return cell;
            if (!isHeading && CanEndTitle(text, cell) && TitleFinder.At(grammar, text, cell, headings[0].Cell) is { } title && IsAnother(own, title, hasTable))
                return cell;
        }

        return text.Count;
    }

    /// <summary>Where there are no sections, another title than the first one begins another document.</summary>
    private static int BehindTitle(TitleGrammar grammar, LabelledText text)
    {
        TitlePage? own = null;
        var last = -1;
        for (var cell = 0; cell < text.Count; cell++)
        {
            if (!CanEndTitle(text, cell) || TitleFinder.At(grammar, text, cell, last) is not { Agency: not null, Year: not null } title)
                continue;
            if (own is not null && IsAnother(own, title, hasTable: true))
                return cell;
            (own, last) = (own ?? title, cell);
        }

        return text.Count;
    }

    /// <summary>Values and labels, which most lines of tables are, end no title.</summary>
    private static bool CanEndTitle(LabelledText text, int cell) =>
        text[cell].Length >= ShortestLine && !text.IsInTable(cell) && text.Label(cell) == LabelMatcher.NoLabel
        && text.Printed(cell).Trim().ContainsAnyExceptInRange('0', '9');

    private static bool IsAnother(TitlePage? own, TitlePage title, bool hasTable)
    {
        if (title is not { Agency: { } agency, Year: { } year })
            return false;
        if (own is not { } mine)
            return hasTable;
        return (mine.Year ?? year) != year || (mine.Agency is { } name && Folding.Fold(name) != Folding.Fold(agency));
    }
}

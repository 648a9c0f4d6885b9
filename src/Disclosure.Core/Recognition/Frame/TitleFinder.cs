using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>Finds the title in the lines before the first section: on one line, or with the agency or the year on the lines above.</summary>
internal static class TitleFinder
{
    private const int MaxLines = 60, LongestTitle = 100, MaxTitleLines = 3;

    private static readonly CharacterSet s_prose = new(Punctuation.OfProse);

    /// <summary>Finds the title among the lines above the first section: of several the nearest, for lists of other reports stand before it.</summary>
    public static TitlePage? Above(TitleGrammar grammar, LabelledText text, int section) => Find(grammar, text, section - 1, -1);

    /// <summary>Finds the title among the first lines of a document without sections.</summary>
    public static TitlePage? AtTop(TitleGrammar grammar, LabelledText text) => Find(grammar, text, 0, 1);

    private static TitlePage? Find(TitleGrammar grammar, LabelledText text, int first, int step)
    {
        TitlePage? best = null;
        for (var (last, lines) = (first, 0); last >= 0 && last < text.Count && lines < MaxLines; (last, lines) = (last + step, lines + 1))
        {
            var page = At(grammar, text, last, -1);
            if (page is { Agency: not null, Year: not null })
                return page;
            best ??= page;
        }

        return best;
    }

    /// <summary>The title that ends with a line and begins behind another; that with an agency and a year if there are several.</summary>
    public static TitlePage? At(TitleGrammar grammar, LabelledText text, int last, int behind)
    {
        if (text.IsInTable(last) || !grammar.CanEndWith(text.Printed(last)))
            return null;
        TitlePage? best = null;
        for (var first = last; first > behind && last - first < MaxTitleLines && IsTitleLine(text, first, last); first--)
        {
            var page = Read(grammar, text, first, last);
            if (page is { Agency: not null, Year: not null })
                return page;
            best ??= page;
        }

        return best;
    }

    private static bool IsTitleLine(LabelledText text, int cell, int last) =>
        !text.IsInTable(cell) && (cell == last || !s_prose.IsIn(text.Printed(cell)));

    private static TitlePage? Read(TitleGrammar grammar, LabelledText text, int first, int last)
    {
        var title = Join(text, first, last);
        if (title.Length is 0 or > LongestTitle)
            return null;
        Span<char> folded = stackalloc char[LongestTitle];
        Span<int> origins = stackalloc int[LongestTitle];
        var length = Folding.Fold(title, folded, origins);
        if (grammar.Read(folded[..length]) is not { } reading)
            return null;
        return new TitlePage
        {
            Title = title,
            Agency = reading.Agency.Length == 0
                ? null
                : title[origins[reading.Agency.Offset]..(origins[reading.Agency.End - 1] + 1)],
            Year = reading.Year == 0 ? null : reading.Year,
            SignatureAt = text.Count,
        };
    }

    /// <summary>
    /// The lines without the spaces between them, but with one between Latin words; of each line only what follows a colon (标题：…).
    /// </summary>
    private static string Join(LabelledText text, int first, int last)
    {
        var title = "";
        for (var cell = first; cell <= last; cell++)
        {
            var line = text.Printed(cell).Trim();
            line = line[(Math.Max(line.LastIndexOf('：'), line.LastIndexOf(':')) + 1)..].Trim();
            var isWord = !line.IsEmpty && title.Length > 0 && char.IsAsciiLetterOrDigit(title[^1]) && char.IsAsciiLetterOrDigit(line[0]);
            title += isWord ? " " + line.ToString() : line.ToString();
        }

        return title;
    }
}

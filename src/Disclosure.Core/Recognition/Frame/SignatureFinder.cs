using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>Finds the signature at the end of a report: the agency's name, and below or beside it the date.</summary>
internal static class SignatureFinder
{
    private const int MaxLinesBehind = 40, LongestLine = 80, LongestAgency = 40, ShortestAgency = 3;

    private static readonly CharacterSet s_prose = new(Punctuation.OfProse + "、0123456789");

    /// <summary>Adds what the signature says to a title page.</summary>
    /// <param name="text">The document.</param>
    /// <param name="begin">The first cell that can belong to a signature.</param>
    /// <param name="end">The cell behind the report.</param>
    /// <param name="page">What the title says.</param>
    public static TitlePage Sign(LabelledText text, int begin, int end, TitlePage page)
    {
        for (var cell = end - 1; cell >= begin && end - cell <= MaxLinesBehind; cell--)
        {
            if (text.IsInTable(cell))
            {
                if (text.Label(cell) >= 0)
                    break; // A table of the form; pages put others behind a report.
                continue;
            }

            if (DateOf(text, cell) is { } signature)
                return WithDate(text, begin, cell, signature, page);
            if (page.Agency is { } agency && AgencyOf(text.Printed(cell)) is { } name && Completes(name, agency))
                return page with { Agency = name, IsSigned = true, SignatureAt = cell };
        }

        return page with { SignatureAt = end };
    }

    private static TitlePage WithDate(
        LabelledText text, int begin, int cell, Signature signature, TitlePage page)
    {
        var at = cell;
        var name = signature.Agency;
        if (name is null && cell > begin && !text.IsInTable(cell - 1) && text.Label(cell - 1) == LabelMatcher.NoLabel)
        {
            name = AgencyOf(text.Printed(cell - 1));
            at = name is null ? cell : cell - 1;
        }

        if (name is not null && (page.Agency is null || Completes(name, page.Agency)))
            page = page with { Agency = name, IsSigned = true };
        return page with { Date = signature.Date, SignatureAt = at };
    }

    private static Signature? DateOf(LabelledText text, int cell)
    {
        var line = text.Printed(cell).Trim();
        if (line.IsEmpty || line.Length > LongestLine || !(line[^1] is '日' or ')' or '）' || char.IsAsciiDigit(line[^1])))
            return null;
        Span<char> folded = stackalloc char[LongestLine];
        Span<int> origins = stackalloc int[LongestLine];
        var length = Folding.Fold(line, folded, origins);
        if (DateGrammar.Read(folded[..length]) is not { } reading)
            return null;
        if (reading.AgencyLength == 0)
            return new Signature(null, reading.Date);
        return AgencyOf(line[..(origins[reading.AgencyLength - 1] + 1)]) is { } agency ? new Signature(agency, reading.Date) : null;
    }

    /// <summary>A line that can be a name: short, and no sentence.</summary>
    private static string? AgencyOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length is >= ShortestAgency and <= LongestAgency && !s_prose.IsIn(line)
            ? line.ToString()
            : null;
    }

    private static bool Completes(string name, string cut) => name == cut || Folding.Fold(name).EndsWith(Folding.Fold(cut), StringComparison.Ordinal);

    /// <summary>A line with a date, and the agency if it stands there too.</summary>
    private readonly record struct Signature(string? Agency, DateOnly Date);
}

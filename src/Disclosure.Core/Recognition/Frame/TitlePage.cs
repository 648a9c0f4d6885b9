using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>What the lines around a report say of it: title, agency, year, date.</summary>
internal readonly record struct TitlePage
{
    public string? Title { get; init; }

    public string? Agency { get; init; }

    public int? Year { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Whether the agency's name stands in the signature, where it is written out.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The first cell of the signature; the number of cells if there is none.</summary>
    public int SignatureAt { get; init; }

    /// <summary>Reads the lines before the first heading and after the last; the statistical period gives the year that no title has.</summary>
    public static TitlePage Read(TitleGrammar grammar, LabelledText text, List<Heading> headings, int end)
    {
        var title = (headings.Count == 0 ? TitleFinder.AtTop(grammar, text) : TitleFinder.Above(grammar, text, headings[0].Cell))
            ?? new TitlePage { SignatureAt = end };
        var page = SignatureFinder.Sign(text, headings.Count == 0 ? 0 : headings[^1].Cell + 1, end, title);
        return page.Year is null ? page with { Year = Period.FindYear(text.Text) } : page;
    }
}

namespace Disclosure.Pdf.Pages;

/// <summary>What is drawn on a page, in points from its lower left corner as it is shown.</summary>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Bounds">The page.</param>
/// <param name="Glyphs">Its characters, in the order in which they are drawn.</param>
/// <param name="Rules">Its lines.</param>
/// <param name="IsPicture">Whether images take up most of it.</param>
internal sealed record DrawnPage(int Number, PageBox Bounds, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Rule> Rules, bool IsPicture)
{
    /// <summary>What stands for a character that its font does not name.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>How many unknown characters make a page unreadable, as a share of all.</summary>
    private const double MostUnknown = 0.2;

    /// <summary>A page that cannot be read: it is damaged, or holds more than may be.</summary>
    public static DrawnPage Damaged(int number) => new(number, default, [], [], IsPicture: false) { IsDamaged = true };

    public bool IsDamaged { get; private init; }

    public bool HasText => Glyphs.Any(glyph => !string.IsNullOrWhiteSpace(glyph.Text));

    /// <summary>Whether its fonts do not say which characters they show.</summary>
    public bool IsUnknown => Glyphs.Count(glyph => glyph.Text == Unknown) > MostUnknown * Glyphs.Count;
}

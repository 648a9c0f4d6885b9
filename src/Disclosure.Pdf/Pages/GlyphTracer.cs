using UglyToad.PdfPig.Core;

namespace Disclosure.Pdf.Pages;

/// <summary>Takes characters as they are drawn. What lies outside the page or runs askew, as stamps do, is no text of its lines.</summary>
internal sealed class GlyphTracer(PageBox bounds)
{
    private const double Descent = -0.15, Ascent = 0.85, Askew = 0.1;

    private readonly List<Glyph> _glyphs = [];
    private bool _hasVisible;

    /// <summary>The characters that are shown. Invisible ones are, where there are no others: they are what was recognised in an image.</summary>
    public IReadOnlyList<Glyph> Shown()
    {
        if (_hasVisible)
            _glyphs.RemoveAll(glyph => glyph.IsInvisible);
        return _glyphs;
    }

    /// <summary>Adds a character.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="matrix">Leads from its em, one wide and high, to the page.</param>
    /// <param name="width">How wide it is in ems.</param>
    /// <param name="isInvisible">Whether it is not painted.</param>
    public void Add(string text, TransformationMatrix matrix, double width, bool isInvisible)
    {
        var (low, high) = (matrix.Transform(new PdfPoint(0, Descent)), matrix.Transform(new PdfPoint(width, Ascent)));
        var (origin, along) = (matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(1, 0)));
        if (DirectionOf(along.X - origin.X, along.Y - origin.Y) is not { } direction)
            return;
        var box = new PageBox(Math.Min(low.X, high.X), Math.Min(low.Y, high.Y), Math.Max(low.X, high.X), Math.Max(low.Y, high.Y));
        var glyph = new Glyph(text, box, direction, isInvisible);
        if (!IsOnPage(glyph))
            return;
        _hasVisible |= !isInvisible && !string.IsNullOrWhiteSpace(text);
        _glyphs.Add(glyph);
    }

    private bool IsOnPage(Glyph glyph) =>
        glyph.CentreX >= bounds.Left && glyph.CentreX <= bounds.Right && glyph.CentreY >= bounds.Bottom && glyph.CentreY <= bounds.Top;

    private static Direction? DirectionOf(double x, double y) => (Math.Abs(y) <= Askew * Math.Abs(x), Math.Abs(x) <= Askew * Math.Abs(y)) switch
    {
        (true, false) => x > 0 ? Direction.Right : Direction.Left,
        (false, true) => y > 0 ? Direction.Up : Direction.Down,
        _ => null,
    };
}

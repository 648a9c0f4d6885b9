namespace Disclosure.Pdf.Pages;

/// <summary>Turns a page, or a piece of it, so that its text runs from left to right.</summary>
/// <param name="direction">The way in which it runs on the page.</param>
internal sealed class PageTurn(Direction direction)
{
    private const int Quarters = 4;

    public Glyph Upright(Glyph glyph) =>
        glyph with { Box = Upright(glyph.Box), Direction = (Direction)(((int)glyph.Direction - (int)direction + Quarters) % Quarters) };

    public Rule Upright(Rule rule)
    {
        var (left, bottom, right, top) = Upright(rule.IsAcross ? new PageBox(rule.From, rule.At, rule.To, rule.At) : new PageBox(rule.At, rule.From, rule.At, rule.To));
        var keeps = direction is Direction.Right or Direction.Left;
        return rule.IsAcross == keeps ? new Rule(true, top, left, right) : new Rule(false, left, bottom, top);
    }

    public PageBox Upright(PageBox box) => Turned(box, direction);

    /// <summary>Where something stands on the page that stands here when turned.</summary>
    public PageBox Back(PageBox box) => Turned(box, (Direction)((Quarters - (int)direction) % Quarters));

    private static PageBox Turned(PageBox box, Direction way) => way switch
    {
        Direction.Up => new PageBox(box.Bottom, -box.Right, box.Top, -box.Left),
        Direction.Left => new PageBox(-box.Right, -box.Top, -box.Left, -box.Bottom),
        Direction.Down => new PageBox(-box.Top, box.Left, -box.Bottom, box.Right),
        _ => box,
    };
}

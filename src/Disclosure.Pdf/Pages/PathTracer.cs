using UglyToad.PdfPig.Core;

namespace Disclosure.Pdf.Pages;

/// <summary>
/// Follows paths as they are drawn, and keeps of them what looks like a straight line: strokes across and down, and fillings so thin that they
/// are seen as one.
/// </summary>
internal sealed class PathTracer
{
    private const double Thin = 3, Straight = 0.5;

    private readonly List<(PdfPoint From, PdfPoint To)> _strokes = [];
    private readonly List<PageBox> _figures = [];
    private PdfPoint _start, _at;
    private PageBox _figure;
    private bool _isOpen, _isCurved;

    /// <summary>The lines that were drawn.</summary>
    public List<Rule> Rules { get; } = [];

    public void MoveTo(PdfPoint point)
    {
        EndFigure();
        (_start, _at, _isOpen, _isCurved) = (point, point, true, false);
        _figure = new PageBox(point.X, point.Y, point.X, point.Y);
    }

    public void LineTo(PdfPoint point)
    {
        if (!_isOpen)
            return;
        _strokes.Add((_at, point));
        Extend(point);
    }

    /// <summary>Goes along a curve, which is no straight line, and makes none of what it fills.</summary>
    public void CurveTo(PdfPoint point)
    {
        _isCurved = true;
        Extend(point);
    }

    public void Close()
    {
        if (_isOpen && _at != _start)
            LineTo(_start);
    }

    /// <summary>Ends a path and keeps the lines that are seen of it.</summary>
    public void Paint(bool isStroked, bool isFilled)
    {
        EndFigure();
        if (isStroked)
            foreach (var (from, to) in _strokes)
                AddBetween(new PageBox(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)), Straight);
        if (isFilled)
            foreach (var figure in _figures)
                AddBetween(figure, Thin);
        _strokes.Clear();
        _figures.Clear();
    }

    private void Extend(PdfPoint point)
    {
        _at = point;
        _figure = new PageBox(
            Math.Min(_figure.Left, point.X), Math.Min(_figure.Bottom, point.Y), Math.Max(_figure.Right, point.X), Math.Max(_figure.Top, point.Y));
    }

    private void EndFigure()
    {
        if (_isOpen && !_isCurved)
            _figures.Add(_figure);
        _isOpen = false;
    }

    private void AddBetween(PageBox box, double thin)
    {
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (height <= thin && width > height)
            Rules.Add(new Rule(IsAcross: true, (box.Bottom + box.Top) / 2, box.Left, box.Right));
        else if (width <= thin && height > width)
            Rules.Add(new Rule(IsAcross: false, (box.Left + box.Right) / 2, box.Bottom, box.Top));
    }
}

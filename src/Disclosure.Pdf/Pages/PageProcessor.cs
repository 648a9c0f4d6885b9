using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Pdf.Pages;

/// <summary>Runs the operators of a page, and keeps the characters and lines that they draw.</summary>
internal sealed class PageProcessor : BaseStreamProcessor<DrawnPage>
{
    private const double White = 0.97, Transparent = 0.05;

    private readonly ReadingBudget _budget;
    private readonly PageBox _bounds;
    private readonly GlyphTracer _glyphs;
    private readonly PathTracer _paths = new();
    private double _pictured;

    public PageProcessor(
        int number,
        IResourceStore resources,
        IPdfTokenScanner scanner,
        IPageContentParser parser,
        ILookupFilterProvider filters,
        CropBox cropBox,
        UserSpaceUnit unit,
        PageRotationDegrees rotation,
        in TransformationMatrix matrix,
        ParsingOptions options)
        : base(number, resources, scanner, parser, filters, cropBox, unit, rotation, matrix, options)
    {
        _budget = (ReadingBudget)options;
        var bounds = cropBox.GetVisibleBounds(rotation);
        _bounds = new PageBox(0, 0, bounds.Width, bounds.Height);
        _glyphs = new GlyphTracer(_bounds);
    }

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new DrawnPage(pageNumberCurrent, _bounds, _glyphs.Shown(), _paths.Rules, _pictured > Area(_bounds) / 2);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.Operate();
        var text = font.TryGetUnicode(code, out var known) && known is not null ? known : DrawnPage.Unknown;
        var isInvisible = currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;
        _glyphs.Add(text, renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix), characterBoundingBox.Width, isInvisible);
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        _paths.Close();
        return null;
    }

    public override void MoveTo(double x, double y) => _paths.MoveTo(Point(x, y));

    public override void LineTo(double x, double y) => _paths.LineTo(Point(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _paths.CurveTo(Point(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _paths.CurveTo(Point(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        _paths.MoveTo(Point(x, y));
        _paths.LineTo(Point(x + width, y));
        _paths.LineTo(Point(x + width, y + height));
        _paths.LineTo(Point(x, y + height));
        _paths.Close();
    }

    public override void StrokePath(bool close) => Paint(close, isStroked: true, isFilled: false);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(close, isStroked: false, isFilled: true);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(close, isStroked: true, isFilled: true);

    public override void EndPath() => _paths.Paint(isStroked: false, isFilled: false);

    public override void ClosePath() => _paths.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _budget.Operate();
            operation.Run(this);
        }
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddImage();

    protected override void RenderInlineImage(InlineImage inlineImage) => AddImage();

    /// <summary>An image is drawn on the unit square.</summary>
    private void AddImage()
    {
        var (low, high) = (Point(0, 0), Point(1, 1));
        _pictured += Math.Abs((high.X - low.X) * (high.Y - low.Y));
    }

    private static double Area(PageBox box) => (box.Right - box.Left) * (box.Top - box.Bottom);

    private PdfPoint Point(double x, double y) => CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));

    private void Paint(bool close, bool isStroked, bool isFilled)
    {
        if (close)
            _paths.Close();
        var state = GetCurrentState();
        _paths.Paint(
            isStroked && state.AlphaConstantStroking > Transparent && IsSeen(state.CurrentStrokingColor),
            isFilled && state.AlphaConstantNonStroking > Transparent && IsSeen(state.CurrentNonStrokingColor));
    }

    /// <summary>Whether a colour is seen on paper.</summary>
    private static bool IsSeen(IColor? colour) =>
        colour is null or PatternColor || colour.ToRGBValues() is var (red, green, blue) && Math.Min(red, Math.Min(green, blue)) < White;
}

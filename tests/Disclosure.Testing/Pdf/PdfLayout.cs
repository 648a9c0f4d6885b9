namespace Disclosure.Testing;

/// <summary>A report as PDF, from the top of the first page to the bottom of the last.</summary>
/// <param name="noise">How it looks.</param>
/// <param name="random">Draws what of it differs from place to place.</param>
public sealed class PdfLayout(PdfNoise noise, Random random)
{
    private const double Left = 60, Width = 475, Top = 770, Bottom = 75, Size = 12, Leading = 20;

    private readonly List<PdfCanvas> _pages = [];
    private double _y;

    /// <summary>Writes a report down.</summary>
    public byte[] Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        _pages.Clear();
        BeginPage();
        foreach (var part in ReportPage.Of(picture, table => [TableRows.Of(picture, table)]).Parts)
            if (part.Table >= 0)
                Table(new PdfTable([.. part.Rows], Width));
            else if (part.Line.Length > 0)
                Paragraph(part.Line);
        foreach (var (index, page) in _pages.Index())
            Finish(page, index + 1);
        return PdfPages.File(_pages, noise.Font, noise.Rotation == 0 ? "" : FormattableString.Invariant($"/Rotate {noise.Rotation}"));
    }

    private PdfCanvas Page => _pages[^1];

    private void BeginPage()
    {
        _pages.Add(new PdfCanvas());
        _y = Top;
    }

    private void Paragraph(string text)
    {
        foreach (var line in PdfText.Lines(text, Width / Size))
        {
            if (_y - Leading < Bottom)
                BeginPage();
            _y -= Leading;
            Text(Left, _y, Size, line);
        }
    }

    private void Table(PdfTable table)
    {
        _y -= 6;
        for (var first = 0; first < table.Heights.Length;)
        {
            var head = first > 0 && noise.RepeatsHeads ? table.HeadRows : 0;
            var height = head > 0 ? table.Heights.AsSpan(0, head).ToArray().Sum() : 0;
            var end = first;
            while (end < table.Heights.Length && _y - height - table.Heights[end] > Bottom)
                height += table.Heights[end++];
            if (end == first || (noise.RepeatsHeads && end < table.HeadRows))
            {
                BeginPage();
                continue;
            }

            var drawing = new PdfTableDrawing(Page, noise, random, Left, _y);
            if (head > 0)
                drawing.Draw(table, 0, head);
            drawing.Draw(table, first, end);
            _y = drawing.Y;
            first = end;
            if (first < table.Heights.Length)
                BeginPage();
        }

        _y -= 6;
    }

    private void Text(double x, double y, double size, string text)
    {
        Page.Text(x, y, size, text);
        if (noise.IsBold)
            Page.Text(x + 0.3, y, size, text);
    }

    private void Finish(PdfCanvas page, int number)
    {
        if (noise.HasFurniture)
        {
            page.Text(Left, PdfPages.Height - 40, 9, "政府信息公开工作年度报告（公示稿）");
            page.Text(PdfPages.Width / 2 - 10, 40, 9, FormattableString.Invariant($"- {number} -"));
        }

        if (noise.HasFrame)
            page.Draw($"q 1 w 30 25 {PdfPages.Width - 60} {PdfPages.Height - 50} re S Q");
        if (noise.IsShuffled)
        {
            var pieces = page.Pieces.ToArray();
            random.Shuffle(pieces);
            page.Pieces.Clear();
            foreach (var piece in pieces)
                page.Pieces.Add(piece);
        }
    }
}

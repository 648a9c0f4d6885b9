using System.Globalization;

namespace Disclosure.Pdf.Layout;

/// <summary>Knows what pages have above and below their text: numbers that go on from page to page, and lines that all of them have.</summary>
internal static class PageFurniture
{
    /// <summary>How much of the height of a page its margin is at most.</summary>
    private const double Margin = 0.09;

    private const double SameHeight = 4;

    private const string Around = " -—–－_·.~～第页頁共总總/／,，()（）〔〕Page|PAGEof";

    /// <summary>The pages without them.</summary>
    public static List<LaidOutPage> Remove(List<LaidOutPage> pages)
    {
        foreach (var isTop in (bool[])[true, true, false, false])
        {
            var ends = pages.ConvertAll(page => End(page, isTop));
            pages = [.. pages.Select((page, index) => IsFurniture(pages, ends, index) ? page with { Elements = [.. page.Elements.Where(element => element != ends[index])] } : page)];
        }

        return pages;
    }

    /// <summary>The first or last line of a page, if no table stands beyond it.</summary>
    private static LineElement? End(LaidOutPage page, bool isTop) => (isTop ? page.Elements.FirstOrDefault() : page.Elements.LastOrDefault()) as LineElement;

    private static bool IsFurniture(List<LaidOutPage> pages, List<LineElement?> ends, int index) =>
        ends[index] is { } line && (IsNumber(pages, ends, index, line) || IsRepeated(pages, ends, index, line));

    /// <summary>Whether a line in the margin is the number of its page: it is that of the page, or is counted on, on another page.</summary>
    private static bool IsNumber(List<LaidOutPage> pages, List<LineElement?> ends, int index, LineElement line)
    {
        if (Number(line) is not { } number || !IsInMargin(pages[index], line))
            return false;
        for (var other = 0; other < pages.Count; other++)
            if (other != index && ends[other] is { } end && Number(end) - number == pages[other].Number - pages[index].Number)
                return true;
        return number == pages[index].Number;
    }

    /// <summary>Whether another page has the same at the same height. In the margin it goes from all pages; elsewhere it stays where it is first.</summary>
    private static bool IsRepeated(List<LaidOutPage> pages, List<LineElement?> ends, int index, LineElement line)
    {
        for (var other = 0; other < pages.Count; other++)
            if (other != index && ends[other] is { } end && (other < index || IsInMargin(pages[index], line))
                && end.Line.Text == line.Line.Text && Math.Abs(end.Box.Bottom - line.Box.Bottom) < SameHeight)
                return true;
        return false;
    }

    private static bool IsInMargin(LaidOutPage page, LineElement line)
    {
        var margin = Margin * (page.Bounds.Top - page.Bounds.Bottom);
        return line.Box.Top > page.Bounds.Top - margin || line.Box.Bottom < page.Bounds.Bottom + margin;
    }

    /// <summary>The number of a line that has little else: 3, - 3 -, 第3页, 3 / 6.</summary>
    private static int? Number(LineElement line)
    {
        var text = line.Line.Text.AsSpan();
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0 || text.Length > 20 || text.IndexOfAnyExcept(Around + "0123456789") >= 0)
            return null;
        var rest = text[start..];
        var length = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length;
        return int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

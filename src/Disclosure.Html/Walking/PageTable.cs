using AngleSharp.Dom;

namespace Disclosure.Html.Walking;

/// <summary>
/// A table of a page: the rows of its head, of its bodies and of its foot. One that holds other tables, or no two cells side by side, only lays
/// out what stands in it.
/// </summary>
internal sealed class PageTable
{
    private PageTable(IElement? caption, List<List<List<IElement>>> groups)
    {
        Caption = caption;
        Groups = groups;
        IsLayout = !groups.Exists(group => group.Exists(row => row.Count > 1)) || Cells.Any(cell => HasTable(cell));
    }

    public IElement? Caption { get; }

    /// <summary>The groups of rows, each row with the cells that are shown. Cells do not reach from one group into the next.</summary>
    public List<List<List<IElement>>> Groups { get; }

    public IEnumerable<IElement> Cells => Groups.SelectMany(group => group).SelectMany(row => row);

    /// <summary>Whether it only lays out what stands in it.</summary>
    public bool IsLayout { get; }

    public static PageTable Of(IElement table)
    {
        var (heads, bodies, feet) = (new List<List<List<IElement>>>(), new List<List<List<IElement>>>(), new List<List<List<IElement>>>());
        IElement? caption = null;
        foreach (var child in table.Children.Where(PageElements.IsShown))
        {
            if (child.LocalName == "caption")
                caption ??= child;
            else if (child.LocalName is "tbody" or "thead" or "tfoot")
                (child.LocalName switch { "thead" => heads, "tfoot" => feet, _ => bodies }).Add(Rows(child));
        }

        return new PageTable(caption, [.. heads, .. bodies, .. feet]);
    }

    private static List<List<IElement>> Rows(IElement group) =>
        [.. group.Children.Where(row => row.LocalName == "tr" && PageElements.IsShown(row)).Select(row => row.Children.Where(IsCell).ToList())];

    private static bool IsCell(IElement element) => element.LocalName is "td" or "th" && PageElements.IsShown(element);

    /// <summary>Whether a table stands in an element that has more than one cell.</summary>
    private static bool HasTable(IElement element)
    {
        foreach (var child in element.Children)
            if (PageElements.IsShown(child) && (child.LocalName == "table" ? CellCount(child) > 1 : HasTable(child)))
                return true;
        return false;
    }

    private static int CellCount(IElement element)
    {
        var count = 0;
        foreach (var child in element.Children)
            count += IsCell(child) ? 1 + CellCount(child) : CellCount(child);
        return count;
    }
}

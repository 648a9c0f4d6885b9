namespace Disclosure.Pdf.Layout;

/// <summary>A table as far as it goes, over the pages that it stands on.</summary>
internal sealed class TableChain
{
    /// <summary>How far the edges of two parts of a table may be apart.</summary>
    private const double Same = 6;

    private readonly List<TablePart> _parts = [];

    /// <summary>Its parts, one a page.</summary>
    public IReadOnlyList<TablePart> Parts => _parts;

    /// <summary>Adds a table that goes on with the one before it: it is as wide, at the top of the next page. False where it does not.</summary>
    public bool Add(LaidOutPage page, TableElement table)
    {
        if (_parts is [.., var last] && !Continues(last, page, table))
            return false;
        _parts.Add(new TablePart(page, table));
        return true;
    }

    /// <summary>Where the columns of all parts begin, and where the last one ends.</summary>
    public double[] Columns()
    {
        var columns = new List<double>();
        foreach (var place in _parts.SelectMany(part => part.Element.Table.Columns).Order())
            if (columns.Count == 0 || place - columns[^1] > Same)
                columns.Add(place);
        return [.. columns];
    }

    private static bool Continues(TablePart last, LaidOutPage page, TableElement table) =>
        last.Page != page && Math.Abs(last.Element.Box.Left - table.Box.Left) < Same && Math.Abs(last.Element.Box.Right - table.Box.Right) < Same;
}

/// <summary>What of a table stands on one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Element">The table.</param>
internal sealed record TablePart(LaidOutPage Page, TableElement Element);

namespace Disclosure.Testing;

/// <summary>A page that is changed cell by cell before it is printed again.</summary>
internal sealed class PageEdit
{
    private readonly DamagedDocument _document;
    private readonly List<PrintedCell[]>?[] _rows;

    public PageEdit(DamagedDocument document)
    {
        _document = document;
        _rows = new List<PrintedCell[]>?[document.Clean.Page.Parts.Count];
    }

    /// <summary>The parts of the page that are tables.</summary>
    public IEnumerable<int> Tables => Enumerable.Range(0, _rows.Length).Where(part => Parts[part].Table >= 0);

    private IReadOnlyList<PagePart> Parts => _document.Clean.Page.Parts;

    /// <summary>The rows of a table, to be changed.</summary>
    public List<PrintedCell[]> Rows(int part) => _rows[part] ??= [.. Parts[part].Rows];

    /// <summary>Puts other rows in the place of those of a table.</summary>
    public void Replace(int part, IEnumerable<PrintedCell[]> rows) => _rows[part] = [.. rows];

    /// <summary>The cells of the page that something holds for.</summary>
    public List<CellPlace> Find(Func<PrintedCell, bool> predicate)
    {
        List<CellPlace> places = [];
        foreach (var part in Tables)
            for (var row = 0; row < Parts[part].Rows.Count; row++)
                for (var cell = 0; cell < Parts[part].Rows[row].Length; cell++)
                    if (predicate(Parts[part].Rows[row][cell]))
                        places.Add(new CellPlace(part, row, cell));
        return places;
    }

    /// <summary>A cell.</summary>
    public PrintedCell Cell(CellPlace place) => Rows(place.Part)[place.Row][place.Cell];

    /// <summary>Changes what stands in a cell.</summary>
    public void Write(CellPlace place, string text)
    {
        var cells = Rows(place.Part)[place.Row].ToArray();
        cells[place.Cell] = cells[place.Cell] with { Text = text };
        Rows(place.Part)[place.Row] = cells;
    }

    /// <summary>Takes a cell out; those behind it move up.</summary>
    public void Remove(CellPlace place)
    {
        var cells = Rows(place.Part)[place.Row];
        Rows(place.Part)[place.Row] = [.. cells[..place.Cell], .. cells[(place.Cell + 1)..]];
    }

    /// <summary>Says that a label is not what it was; where it has lost its place, all that stands beside it can move.</summary>
    public void Touch(CellPlace place, bool isPlaceLost = false)
    {
        var cell = Cell(place);
        _document.Truth.Touch(cell.Slots);
        if (!isPlaceLost || cell.Slots.FirstOrDefault(static slot => slot >= 0, -1) is not (>= 0 and var first))
            return;
        if (cell.Role is CellRole.Head or CellRole.HeadGroup)
            _document.Truth.Touch(_document.Clean.Slots.OfBlock(first));
        if (cell.Role == CellRole.Row && _document.Clean.Layout.Content == LineContent.Cell)
            _document.Truth.Touch(_document.Clean.SlotsOfRow(RowNumber(place) - 1));
    }

    /// <summary>Prints the page.</summary>
    public bool Print()
    {
        _document.Reprint(new ReportPage([.. Parts.Select((part, i) => _rows[i] is { } rows ? part with { Rows = rows } : part)]));
        return true;
    }

    private int RowNumber(CellPlace place) => Parts.Take(place.Part).Sum(part => part.Rows.Count) + place.Row;
}

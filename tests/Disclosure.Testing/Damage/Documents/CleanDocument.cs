namespace Disclosure.Testing;

/// <summary>A report in a layout, before anything is done to it: printed once, damaged many times.</summary>
internal sealed class CleanDocument
{
    private readonly int[]?[] _rowSlots;
    private readonly PictureCell[] _cells;
    private readonly decimal?[] _printed;

    public CleanDocument(DamageForm form, ReportPicture picture, TextLayout layout)
    {
        Form = form;
        Picture = picture;
        Layout = layout;
        Page = layout.Print(picture);
        Lines = [.. layout.Write(Page)];
        Slots = new SlotMap(picture);
        _cells = [.. picture.Cells];
        _printed = [.. picture.Cells.Select((cell, slot) => Slots.HeadUnit(slot) is null ? null : PrintedNumber.Raw(cell.Printed))];
        _rowSlots = new int[]?[Page.Parts.Sum(part => part.Rows.Count)];
        var row = 0;
        foreach (var cells in Page.Parts.SelectMany(part => part.Rows))
            _rowSlots[row++] = SlotsOfRow(cells);
        Amounts = [.. Enumerable.Range(0, _cells.Length).Where(slot => _printed[slot] is not null).Select(slot => (slot, HeadUnits.Distance(Lines, slot)))];
        var report = form.Read(Text());
        Cells = report is not null && ReferenceEquals(report.Definition, picture.Edition) ? form.CellsOf(report) : null;
        Read = new ReadFigures(form, picture.Edition, Cells, report);
        IsRead = form.ReadsAll || (Cells is not null && Comparison.Of(report, this, Truth()).Wrong.Count == 0);
    }

    /// <summary>The form.</summary>
    public DamageForm Form { get; }

    /// <summary>What the report says.</summary>
    public ReportPicture Picture { get; }

    /// <summary>The layout.</summary>
    public TextLayout Layout { get; }

    /// <summary>What its slots are.</summary>
    public SlotMap Slots { get; }

    /// <summary>The report on paper.</summary>
    public ReportPage Page { get; }

    /// <summary>Its lines.</summary>
    public TextLine[] Lines { get; }

    /// <summary>The cells of its edition; null if not even the undamaged document is read as one of its edition.</summary>
    public EditionCells? Cells { get; }

    /// <summary>What is read while nothing is damaged.</summary>
    public ReadFigures Read { get; }

    /// <summary>The amounts whose head gives their unit, and how many lines they stand below it.</summary>
    public IReadOnlyList<(int Slot, int Distance)> Amounts { get; }

    /// <summary>Whether it can be damaged: a form that somebody made up can be such that its documents are read otherwise.</summary>
    public bool IsRead { get; }

    /// <summary>The slots of the values in a printed row; in the row of a head those of its block.</summary>
    public int[] SlotsOfRow(int row) => row < 0 || row >= _rowSlots.Length ? [] : _rowSlots[row] ?? [];

    /// <summary>The slot of the last value of a table; -1 for none.</summary>
    public int LastSlotOfTable(int table) => Lines.LastOrDefault(line => line.Table == table && line.Cells is [.., { Role: CellRole.Value }])?.Cells[^1].Slot ?? -1;

    /// <summary>Where the values of a row begin among the cells of its line.</summary>
    public int PlaceOfValues(int[] slots)
    {
        var row = RowOf(slots);
        return Layout.PlaceOf(row, Array.FindIndex(row, static cell => cell.Role == CellRole.Value));
    }

    /// <summary>The label of a row; null where rows stand side by side.</summary>
    public string? LabelOf(int[] slots) => Array.Find(RowOf(slots), static cell => cell.Role == CellRole.Row) is { Text: { } text } ? LineBreaks.Remove(text) : null;

    private PrintedCell[] RowOf(int[] slots)
    {
        var slot = slots.First(static slot => slot >= 0);
        return Lines.First(line => line.Cells.Any(cell => cell.Role == CellRole.Value && cell.Slot == slot)).Cells;
    }

    /// <summary>Whether a row has a number: a column of another edition can be worded like one of this.</summary>
    /// <param name="key">The key of a cell of that edition.</param>
    /// <param name="value">The number.</param>
    public bool HasInRow(string key, decimal value)
    {
        var row = key[..(key.LastIndexOf('|') + 1)];
        return Cells is not null && Enumerable.Range(0, Picture.Cells.Count).Any(slot => Cells.Keys[slot].StartsWith(row, StringComparison.Ordinal) && Picture.Cells[slot].Value == value);
    }

    /// <summary>What the document says of its cells.</summary>
    public Truth Truth() => new(_cells, _printed);

    /// <summary>The document.</summary>
    public string Text() => Layout.Join(Lines, "\n", endsOpen: false);

    private int[] SlotsOfRow(PrintedCell[] cells)
    {
        foreach (var cell in cells)
            if (cell.Role == CellRole.Value)
                return cell.Slots;
        foreach (var cell in cells)
            if (cell.Slots.Length > 0)
                return Slots.OfBlock(cell.Slots.First(slot => slot >= 0));
        return [];
    }
}

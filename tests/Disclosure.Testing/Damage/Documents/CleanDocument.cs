using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A report in a layout, before anything is done to it: printed once, damaged many times.</summary>
internal sealed class CleanDocument
{
    private readonly int[]?[] _rowSlots;
    private readonly int[][] _blockSlots;
    private readonly BlockDefinition[] _blocks;
    private readonly ColumnDefinition[] _columns;
    private readonly PictureCell[] _cells;
    private readonly decimal?[] _printed;

    public CleanDocument(DamageForm form, ReportPicture picture, TextLayout layout)
    {
        Form = form;
        Picture = picture;
        Layout = layout;
        Page = layout.Print(picture);
        Lines = [.. layout.Write(Page)];
        _blockSlots = new int[picture.Cells.Count][];
        _blocks = new BlockDefinition[picture.Cells.Count];
        _columns = new ColumnDefinition[picture.Cells.Count];
        foreach (var block in picture.Edition.Tables.SelectMany(table => table.Blocks))
            EnterBlock(block);
        _cells = [.. picture.Cells];
        _printed = [.. picture.Cells.Select((cell, slot) => HeadUnit(slot) is null ? null : PrintedNumber.Raw(cell.Printed))];
        _rowSlots = new int[]?[Page.Parts.Sum(part => part.Rows.Count)];
        var row = 0;
        foreach (var cells in Page.Parts.SelectMany(part => part.Rows))
            _rowSlots[row++] = SlotsOfRow(cells);
        Amounts = [.. Enumerable.Range(0, _cells.Length).Where(slot => _printed[slot] is not null).Select(slot => (slot, HeadUnits.Distance(Lines, slot)))];
        var report = form.Read(Text());
        Cells = report is not null && ReferenceEquals(report.Definition, picture.Edition) ? form.CellsOf(report) : null;
        Read = new ReadFigures(form, picture.Edition, Cells, report);
    }

    /// <summary>The form.</summary>
    public DamageForm Form { get; }

    /// <summary>What the report says.</summary>
    public ReportPicture Picture { get; }

    /// <summary>The layout.</summary>
    public TextLayout Layout { get; }

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

    /// <summary>The slots of the values in a printed row; in the row of a head those of its block.</summary>
    public int[] SlotsOfRow(int row) => row < 0 || row >= _rowSlots.Length ? [] : _rowSlots[row] ?? [];

    /// <summary>The slots of the block of a slot.</summary>
    public int[] SlotsOfBlock(int slot) => _blockSlots[slot];

    /// <summary>The column of a slot.</summary>
    public ColumnDefinition Column(int slot) => _columns[slot];

    /// <summary>The unit that the head over a slot gives; null for none.</summary>
    public PrintedUnit? HeadUnit(int slot) => _columns[slot] is { Kind: ValueKind.Money } column ? PrintedUnit.InHead(Picture.Labels[column.Label]) : null;

    /// <summary>Whether the rows of the block of a slot stand side by side.</summary>
    public bool IsAcross(int slot) => _blocks[slot].IsAcross;

    /// <summary>Whether the columns of two slots stand side by side under one label, or under none.</summary>
    public bool AreSiblings(int one, int other) =>
        _blockSlots[one] == _blockSlots[other] && _columns[one].Group == _columns[other].Group
        && (!_blocks[one].IsAcross || (one - _blockSlots[one][0]) / _blocks[one].Columns.Count == (other - _blockSlots[one][0]) / _blocks[one].Columns.Count);

    /// <summary>The slot of the last value of a table; -1 for none.</summary>
    public int LastSlotOfTable(int table) => Lines.LastOrDefault(line => line.Table == table && line.Cells is [.., { Role: CellRole.Value }])?.Cells[^1].Slot ?? -1;

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
    public string Text() => string.Concat(Lines.Select(line => line.Text + "\n"));

    private void EnterBlock(BlockDefinition block)
    {
        int[] slots = [.. block.Rows.Where(row => row.FirstSlot >= 0).SelectMany(row => Enumerable.Range(row.FirstSlot, block.Columns.Count))];
        for (var i = 0; i < slots.Length; i++)
            (_blockSlots[slots[i]], _blocks[slots[i]], _columns[slots[i]]) = (slots, block, block.Columns[i % block.Columns.Count]);
    }

    private int[] SlotsOfRow(PrintedCell[] cells)
    {
        foreach (var cell in cells)
            if (cell.Role == CellRole.Value)
                return cell.Slots;
        foreach (var cell in cells)
            if (cell.Slots.Length > 0)
                return _blockSlots[cell.Slots.First(slot => slot >= 0)];
        return [];
    }
}

namespace Disclosure.Testing;

/// <summary>
/// What a damaged document says of every cell. A cell that holds its own number, or none, is right: whoever has only the document cannot always know.
/// Any other number is wrong, unless the document says it in so many words.
/// </summary>
internal sealed class Truth
{
    private readonly PictureCell[] _cells;
    private readonly decimal?[] _printed;
    private readonly bool[] _isLost, _isTouched, _isUnitOpen;
    private readonly StatedNumber?[] _stated;

    /// <summary>What an undamaged document says.</summary>
    /// <param name="cells">Its cells, by slot.</param>
    /// <param name="printed">Amounts as they stand there, by slot, where the head gives their unit.</param>
    public Truth(PictureCell[] cells, decimal?[] printed)
    {
        _cells = cells;
        _printed = printed;
        _isLost = new bool[cells.Length];
        _isTouched = new bool[cells.Length];
        _isUnitOpen = new bool[cells.Length];
        _stated = new StatedNumber?[cells.Length];
    }

    private Truth(Truth other)
    {
        (_cells, _printed, Otherwise) = (other._cells, other._printed, other.Otherwise);
        (_isLost, _isTouched, _isUnitOpen) = ([.. other._isLost], [.. other._isTouched], [.. other._isUnitOpen]);
        _stated = [.. other._stated];
    }

    /// <summary>What holds if the file is read as the other of two reports in it; null where there is one.</summary>
    public CleanDocument? Otherwise { get; set; }

    /// <summary>The cell's own number; null if it has none.</summary>
    public decimal? Own(int slot) => _cells[slot].Value;

    /// <summary>Whether a cell may hold a number.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit; empty if it is not known.</param>
    public bool Allows(int slot, decimal value, string unit) =>
        (!_isLost[slot] && (_cells[slot].Value == value || IsAsPrinted(slot, value, unit)))
        || (_stated[slot] is { } stated && stated.Value == value && (!stated.HasNoUnit || unit.Length == 0));

    /// <summary>Whether the damage left row, column and table of a cell alone.</summary>
    public bool IsUntouched(int slot) => !_isTouched[slot];

    /// <summary>Says that the rows or columns of slots are not as they were.</summary>
    public void Touch(IEnumerable<int> slots)
    {
        foreach (var slot in slots)
            if (slot >= 0)
                _isTouched[slot] = true;
    }

    /// <summary>Says that all is not as it was.</summary>
    public void TouchAll() => Array.Fill(_isTouched, true);

    /// <summary>Says that the document no longer has the number of cells: even their own would be made up.</summary>
    public void Lose(IEnumerable<int> slots)
    {
        foreach (var slot in slots)
            if (slot >= 0)
                _isLost[slot] = _isTouched[slot] = true;
    }

    /// <summary>Says that the document can be read as holding another number in a cell.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="number">The number; null for none.</param>
    /// <param name="isCertain">Whether it then can no longer be read as holding the cell's own.</param>
    public void State(int slot, StatedNumber? number, bool isCertain)
    {
        _stated[slot] = number;
        _isLost[slot] |= isCertain;
        _isTouched[slot] = true;
    }

    /// <summary>The same, to be changed for itself.</summary>
    public Truth Copy() => new(this);

    /// <summary>Says that nobody can know whether the head of an amount, which gives its unit, is still its head.</summary>
    public void OpenUnit(int slot) => _isUnitOpen[slot] = true;

    private bool IsAsPrinted(int slot, decimal value, string unit) => _isUnitOpen[slot] && unit.Length == 0 && _printed[slot] == value;
}

/// <summary>A number that a document states for a cell.</summary>
/// <param name="Value">The number; money in 元 if its unit is known.</param>
/// <param name="HasNoUnit">Whether it must be said that its unit is not known.</param>
internal readonly record struct StatedNumber(decimal Value, bool HasNoUnit = false);

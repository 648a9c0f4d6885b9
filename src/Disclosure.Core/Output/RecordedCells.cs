using System.Text.Json;
using Disclosure.Contents;
using Disclosure.Forms;
using Disclosure.Grammar;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Output;

/// <summary>The cells of a report as its JSON gives them, while they are read.</summary>
internal sealed class RecordedCells
{
    private const string Yuan = "元";

    private readonly string[] _raws;
    private readonly SourcePosition?[] _positions;
    private readonly SlotMap _slotMap;
    private readonly List<int> _optionalRows = [];

    public RecordedCells(SlotMap slotMap)
    {
        _slotMap = slotMap;
        Slots = new CellSlots(slotMap.Edition.SlotCount);
        _raws = new string[Slots.Count];
        _positions = new SourcePosition?[Slots.Count];
        Array.Fill(_raws, "");
    }

    public CellSlots Slots { get; }

    public CellPlaces Places => new RecordedPlaces(_raws, _positions);

    /// <summary>The first slots of the optional rows that the JSON has, in the order of the form.</summary>
    public int[] OptionalRows => [.. _optionalRows.Order()];

    public bool IsOptional(int row) => _slotMap.Row(row).Replaces.Count > 0;

    /// <summary>Begins a row that the JSON has.</summary>
    public RecordedCells Enter(int row)
    {
        if (IsOptional(row))
            _optionalRows.Add(row);
        return this;
    }

    /// <summary>The names that lead to a cell.</summary>
    public string Path(int slot) => _slotMap.Path(slot);

    /// <summary>Fills a cell. What contradicts itself is no cell of a report.</summary>
    public void Set(int slot, CellState state, decimal? value, DateOnly? date, string? unit, string raw, SourcePosition? position)
    {
        if (date is null == (state == CellState.Date))
            throw new JsonException("A cell has a date if and only if its state is date.");
        if (value is null == state is CellState.Number or CellState.Derived)
            throw new JsonException("A cell has a value if and only if its state is number or derived.");
        if (!HasUnit(slot, value is not null, unit))
            throw new JsonException("Its unit is not that of its column.");
        if (state == CellState.Absent && (raw.Length > 0 || position is not null))
            throw new JsonException("A cell that is absent has neither a raw text nor a place.");
        var (mantissa, scale) = value is { } number ? Split(number) : (date.GetValueOrDefault().DayNumber, 0);
        Slots[slot] = new CellSlot(state, 0, Math.Min(raw.Length, CellSlot.MaxLength), mantissa, scale, unit == Yuan);
        _raws[slot] = raw;
        _positions[slot] = position;
    }

    /// <summary>The words of a cell in a column that asks for words; null where there are none.</summary>
    public string? Words(int slot) => Slots[slot].State == CellState.Text && _slotMap.Kind(slot) == ValueKind.Text ? _raws[slot].Trim() : null;

    private bool HasUnit(int slot, bool hasValue, string? unit)
    {
        if (!hasValue)
            return unit == "";
        return _slotMap.Kind(slot) is ValueKind.Money ? unit is "" or Yuan : unit == _slotMap.Unit(slot);
    }

    private static (long Mantissa, int Scale) Split(decimal value)
    {
        value = PlainNumberConverter.Plain(value);
        var scale = value.Scale;
        var bits = decimal.GetBits(value);
        if (bits[2] != 0 || bits[1] < 0 || scale > ValueReading.MaxScale)
            throw new JsonException("A value has more digits than a figure can have.");
        var magnitude = (long)bits[1] << 32 | (uint)bits[0];
        return (value < 0 ? -magnitude : magnitude, scale);
    }
}

using System.Text.Json;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>The cells of a report as its JSON gives them, while they are read.</summary>
internal sealed class RecordedCells
{
    private readonly string[] _raws;
    private readonly SourcePosition?[] _positions;
    private readonly EditionLayout _layout;
    private readonly List<int> _optionalRows = [];

    public RecordedCells(EditionDefinition edition)
    {
        _layout = EditionLayout.Of(edition);
        Slots = new CellSlot[edition.SlotCount];
        _raws = new string[edition.SlotCount];
        _positions = new SourcePosition?[edition.SlotCount];
        Array.Fill(_raws, "");
    }

    public CellSlot[] Slots { get; }

    public CellPlaces Places => new RecordedPlaces(_raws, _positions);

    public IReadOnlyList<int> OptionalRows => _optionalRows;

    public bool IsOptional(int row) => _layout.Row(row).Replaces.Count > 0;

    /// <summary>Begins a row that the JSON has.</summary>
    public RecordedCells Enter(int row)
    {
        if (IsOptional(row))
            _optionalRows.Add(row);
        return this;
    }

    public void Set(int slot, CellState state, decimal? value, bool isInYuan, string raw, SourcePosition? position)
    {
        var (mantissa, scale) = value is { } number ? Split(number) : default;
        Slots[slot] = new CellSlot(state, 0, Math.Min(raw.Length, CellSlot.MaxLength), mantissa, scale, isInYuan);
        _raws[slot] = raw;
        _positions[slot] = position;
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

using Disclosure.Findings;
using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Schema;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <summary>Fills the cells of a report from those of a document, and notes what is worth saying.</summary>
internal sealed class SlotWriter(LabelledText text, EditionDefinition edition, int editionIndex, ValueReader values, List<Observation> observations)
{
    private readonly CellSlots _slots = new(edition.SlotCount);
    private readonly byte[] _found = new byte[edition.SlotCount];
    private readonly List<CandidateCells> _candidates = [];

    public LabelledText Text => text;

    /// <summary>The edition that the document uses.</summary>
    public int EditionIndex => editionIndex;

    public CellSlot this[int slot] => _slots[slot];

    public Assignment Assignment => new(_slots, _found) { Candidates = _candidates };

    /// <summary>What the text of a cell says, whatever its column.</summary>
    public ValueReading Read(int cell) => values.Read(text.Printed(cell));

    /// <summary>Notes that a row was found; false if it was found before.</summary>
    public bool Find(int firstSlot)
    {
        if (_found[firstSlot] < byte.MaxValue)
            _found[firstSlot]++;
        return _found[firstSlot] == 1;
    }

    public int TimesFound(int firstSlot) => _found[firstSlot];

    /// <summary>Gives a slot the value of a cell.</summary>
    public void Set(int slot, ColumnDefinition column, int cell, MoneyUnit headUnit) =>
        Set(slot, column, text.Place(cell), headUnit);

    /// <summary>Gives a slot the value of a part of a cell.</summary>
    public void Set(int slot, ColumnDefinition column, SourceSpan place, MoneyUnit headUnit) =>
        _slots[slot] = values.ReadCell(text.Text, place, column, headUnit);

    /// <summary>Makes a slot blank, at a place where nothing stands.</summary>
    public void SetBlank(int slot, int offset) => _slots[slot] = new CellSlot(CellState.Blank, offset, 0);

    /// <summary>Some neighbouring slots whose values are among some cells, which cannot be told apart; all share their place.</summary>
    public void SetAmbiguous(int slot, int count, CellRange cells, bool isRun = false)
    {
        var offset = text[cells.First].Offset;
        var length = Math.Min(text[cells.End - 1].End - offset, CellSlot.MaxLength);
        for (var i = slot; i < slot + count; i++)
            _slots[i] = new CellSlot(CellState.Ambiguous, offset, length);
        _candidates.Add(new CandidateCells(slot, count, cells.First, cells.Count) { IsRun = isRun });
    }

    /// <summary>Takes back what a slot was given; its value can be only there, and is not certain.</summary>
    public void Doubt(int slot)
    {
        if (_slots[slot] is { State: not CellState.Absent } held)
            _slots[slot] = new CellSlot(CellState.Ambiguous, held.Offset, held.Length);
    }

    public void Observe(ReaderRule rule, string? instance, int cell, string? detail = null) =>
        observations.Add(new Observation(rule, instance, text.TrimmedPlace(cell), detail));

    public void Observe(ReaderRule rule, string? instance, SourceSpan? place, string? detail = null) =>
        observations.Add(new Observation(rule, instance, place, detail));
}

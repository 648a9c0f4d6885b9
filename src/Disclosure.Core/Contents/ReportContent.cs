using System.ComponentModel;
using Disclosure.Contents;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure;

/// <summary>All that a report holds, before its typed view is put over it. Made by the library, handed through by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportContent
{
    internal ReportContent(FormDefinition form, SlotMap slotMap, CellSlots slots, CellPlaces places)
    {
        Form = form;
        Edition = slotMap.Edition;
        Slots = slots;
        Places = places;
        SlotMap = slotMap;
    }

    /// <summary>The form.</summary>
    public FormDefinition Form { get; }

    /// <summary>The edition that the document uses.</summary>
    public EditionDefinition Edition { get; }

    internal SlotMap SlotMap { get; }

    internal CellSlots Slots { get; }

    internal CellPlaces Places { get; }

    internal string? FileName { get; init; }

    internal string? Title { get; init; }

    internal string? Agency { get; init; }

    internal int? Year { get; init; }

    internal DateOnly? Date { get; init; }

    internal IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>What the reader has to say: families 0 and 1.</summary>
    internal FindingSource ReaderFindings { get; init; } = FindingSource.None;

    /// <summary>
    /// The first slots of the optional rows that the document prints. They stand in the place of the rows that they replace.
    /// </summary>
    internal IReadOnlyList<int> OptionalRows { get; init; } = [];

    /// <summary>Whether the cell counts: false for an optional row that is not printed, and for the rows that a printed one replaces.</summary>
    internal bool Counts(int slot)
    {
        var (table, block, rowIndex, _) = SlotMap.At(slot);
        var rows = Edition.Tables[table].Blocks[block].Rows;
        if (rows[rowIndex].Replaces.Count > 0)
            return OptionalRows.Contains(rows[rowIndex].FirstSlot);
        foreach (var optional in OptionalRows)
        {
            var (optionalTable, optionalBlock, optionalRow, _) = SlotMap.At(optional);
            if (optionalTable == table && optionalBlock == block && rows[optionalRow].StandsFor(rowIndex))
                return false;
        }

        return true;
    }

    /// <summary>Whether data lists the cell: every cell of the edition, but an optional row only where the document prints it.</summary>
    internal bool IsListed(int slot) => SlotMap.Row(slot).Replaces.Count == 0 || OptionalRows.Contains(SlotMap.Row(slot).FirstSlot);
}

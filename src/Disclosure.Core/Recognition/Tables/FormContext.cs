using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Which block of the form a place of the document is in, and so what labels mean there: the same words may be a column of two tables, or
/// rows of two groups.
/// </summary>
internal sealed class FormContext(LabelledText text, EditionDefinition edition, int editionIndex)
{
    /// <summary>The group label that was met last, and the row that was placed last. They hold in their block only.</summary>
    private LabelMeaning _groupAbove, _rowAbove;

    /// <summary>The rows that were met, by the slot of their first cell.</summary>
    private readonly bool[] _met = new bool[edition.SlotCount];

    public LabelledText Text => text;

    public EditionDefinition Edition => edition;

    public int EditionIndex => editionIndex;

    /// <summary>The block here; its definition is null before the first.</summary>
    public BlockPlace Here { get; private set; } = new(-1, -1, null!);

    public bool IsAcross => Here.Definition is { IsAcross: true };

    public BlockPlace Place(int table, int block) => new(table, block, edition.Tables[table].Blocks[block]);

    public void Enter(BlockPlace place) => Here = place;

    /// <summary>A section heading: its own table is expected next.</summary>
    public void EnterSection(int number)
    {
        for (var table = 0; table < edition.Tables.Count; table++)
            if (edition.Tables[table].Section == number)
                Here = Place(table, 0);
    }

    /// <summary>What a label means here: in this block if it knows the label, else in the next block that does.</summary>
    public LabelMeaning? Resolve(int cell, bool isHead)
    {
        LabelMeaning? first = null, following = null;
        foreach (var meaning in text.Meanings(cell))
        {
            if (!(isHead ? IsHeadLabel(meaning) : IsRowLabel(meaning)))
                continue;
            if (IsOfBlock(meaning))
                return isHead ? meaning : OfGroup(cell, meaning);
            first ??= meaning;
            if (meaning.Table > Here.Table || (meaning.Table == Here.Table && meaning.Block > Here.Block))
                following ??= meaning;
        }

        return following ?? first;
    }

    public bool IsHeadCell(int cell)
    {
        foreach (var meaning in text.Meanings(cell))
            if (IsHeadLabel(meaning))
                return true;
        return false;
    }

    /// <summary>The row of this block that was met last; -1 where none was.</summary>
    public int LastRow => IndexAbove(_rowAbove);

    /// <summary>Whether the row with a first slot was met.</summary>
    public bool WasMet(int firstSlot) => _met[firstSlot];

    /// <summary>Remembers a row that was placed.</summary>
    public void Meet(LabelMeaning row)
    {
        _rowAbove = row;
        _met[edition.Tables[row.Table].Blocks[row.Block].Rows[row.Index].FirstSlot] = true;
    }

    /// <summary>Remembers the groups that some cells name.</summary>
    public void NoteGroups(int first, int end)
    {
        for (var cell = first; cell < end; cell++)
            if (text.Label(cell) >= 0 && text.Has(cell, LabelRole.RowGroup))
                NoteGroup(cell);
    }

    public bool IsOfBlock(LabelMeaning meaning) => meaning.Table == Here.Table && meaning.Block == Here.Block;

    private bool IsHeadLabel(LabelMeaning meaning) =>
        meaning.IsIn(editionIndex)
        && (meaning.IsOfHead || (meaning.Role is LabelRole.Row or LabelRole.RowGroup && IsOfAcross(meaning)));

    private bool IsRowLabel(LabelMeaning meaning) =>
        meaning.Role == LabelRole.Row && meaning.IsIn(editionIndex) && !IsOfAcross(meaning);

    private bool IsOfAcross(LabelMeaning meaning) => edition.Tables[meaning.Table].Blocks[meaning.Block].IsAcross;

    /// <summary>Of groups of one name, the next below the last.</summary>
    private void NoteGroup(int cell)
    {
        LabelMeaning? first = null;
        foreach (var meaning in text.Meanings(cell))
        {
            if (meaning.Role != LabelRole.RowGroup || !meaning.IsIn(editionIndex) || !IsOfBlock(meaning))
                continue;
            first ??= meaning;
            if (meaning.Index <= IndexAbove(_groupAbove))
                continue;
            _groupAbove = meaning;
            return;
        }

        _groupAbove = first ?? _groupAbove;
    }

    /// <summary>
    /// The row of this block that a label means. Of several, the one in the group above that was not met yet; else one below the last row.
    /// Where no group was named none is chosen: the first is then met twice.
    /// </summary>
    private LabelMeaning OfGroup(int cell, LabelMeaning first)
    {
        LabelMeaning? next = null;
        var (group, row) = (IndexAbove(_groupAbove), IndexAbove(_rowAbove));
        foreach (var meaning in text.Meanings(cell))
        {
            if (!IsOfBlock(meaning) || !IsRowLabel(meaning) || _met[Here.Definition.Rows[meaning.Index].FirstSlot])
                continue;
            if (IsInside(Here.Definition.Rows[meaning.Index].Group, group))
                return meaning;
            if (group >= 0 && meaning.Index > row)
                next ??= meaning;
        }

        return next ?? first;
    }

    private int IndexAbove(LabelMeaning above) => above.Editions != 0 && IsOfBlock(above) ? above.Index : -1;

    /// <summary>Whether a group is another one or stands in it; -1 is the top, in which there is only itself.</summary>
    private bool IsInside(int group, int outer)
    {
        while (group >= 0 && outer >= 0 && group != outer)
            group = Here.Definition.RowGroups[group].Parent;
        return group == outer;
    }
}

using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <content>Groups of rows: under each of them may stand rows of one name (城区 and 镇区, each with 教育部门 and 民办).</content>
internal ref partial struct TableReader
{
    /// <summary>Remembers the groups that the cells of a row name.</summary>
    private void NoteGroups(int first, int behind)
    {
        for (var cell = first; cell < behind; cell++)
            if (_text.Has(cell, LabelRole.RowGroup))
                NoteGroup(cell);
    }

    /// <summary>Of groups of one name, the next below the last.</summary>
    private void NoteGroup(int cell)
    {
        LabelMeaning? first = null;
        foreach (var meaning in _text.Meanings(cell))
        {
            if (meaning.Role != LabelRole.RowGroup || !meaning.IsIn(_editionIndex) || !IsOfBlock(meaning))
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
    /// The row of the current block that a label means. Of several, the one in the group above that was not found yet; else one below the
    /// last row. Where no group was named none is chosen: the first is then found twice.
    /// </summary>
    private readonly LabelMeaning OfGroup(int cell, LabelMeaning first)
    {
        LabelMeaning? next = null;
        var (group, row) = (IndexAbove(_groupAbove), IndexAbove(_rowAbove));
        foreach (var meaning in _text.Meanings(cell))
        {
            if (!IsOfBlock(meaning) || !IsRowLabel(meaning) || _found[_current.Definition.Rows[meaning.Index].FirstSlot] > 0)
                continue;
            if (IsInside(_current.Definition.Rows[meaning.Index].Group, group))
                return meaning;
            if (group >= 0 && meaning.Index > row)
                next ??= meaning;
        }

        return next ?? first;
    }

    private readonly bool IsOfBlock(LabelMeaning meaning) => meaning.Table == _current.Table && meaning.Block == _current.Block;

    private readonly int IndexAbove(LabelMeaning above) => above.Editions != 0 && IsOfBlock(above) ? above.Index : -1;

    private readonly bool IsInside(int group, int outer) => IsIn(_current.Definition.RowGroups, group, outer);

    /// <summary>Whether a group is another one or stands in it; -1 is the top, in which there is only itself.</summary>
    private static bool IsIn(IReadOnlyList<GroupDefinition> groups, int group, int outer)
    {
        while (group >= 0 && outer >= 0 && group != outer)
            group = groups[group].Parent;
        return group == outer;
    }
}

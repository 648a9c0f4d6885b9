using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>A block of a document with its head read.</summary>
/// <param name="Block">The block.</param>
/// <param name="Form">Its head as the form has it.</param>
/// <param name="Head">Its head on the page; null where it has none of its own.</param>
/// <param name="Units">The units that its head names.</param>
/// <param name="Table">Its table.</param>
internal sealed record ReadBlock(BlockOnPage Block, HeadForm Form, HeadOnPage? Head, HeadUnits Units, TableDefinition Table)
{
    public string TableKey => Table.Key;

    /// <summary>Whether it is the last block of its table in the form.</summary>
    public bool IsLastOfTable => Block.Place.Block == Table.Blocks.Count - 1;

    public BlockDefinition Definition => Block.Definition;

    /// <summary>Whether its head names columns.</summary>
    public bool NamesColumns => Head is { NamesColumns: true };

    /// <summary>The last of its rows in the order of the form; -1 where it has none.</summary>
    public int LastRow => Block.Rows.Count == 0 ? -1 : Block.Rows.Max(row => row.Row);

    /// <summary>Whether its rows are in the order of the form, behind another one.</summary>
    public bool FollowsInOrder(int row)
    {
        foreach (var mine in Block.Rows)
        {
            if (mine.Row >= 0 && mine.Row <= row)
                return false;
            row = mine.Row;
        }

        return true;
    }

    /// <summary>Whether the head is of one row as wide as the form's, and of its columns names the last one alone, in its place.</summary>
    public bool NamesOnlyLast() =>
        !Form.HasRepeatedLabels && Head is { Unknown: [_, ..] } && Block.Head is [{ } row] && row.Count == Form.Leaves.Length + 1
        && Head.Cells[Form.Leaves[^1]] == row.End - 1 && Head.Cells.Count(static cell => cell >= 0) == 1;

    /// <summary>The same block as one that continues another: its head is not used.</summary>
    public ReadBlock Continuing() => Head is null ? this : this with { Head = Head with { Order = Head.Order == HeadOrder.Lost ? HeadOrder.Lost : HeadOrder.Foreign } };

    /// <summary>The slot of a leaf in a row.</summary>
    public int Slot(RowOnPage row, int leaf) => row.Row == RowOnPage.Across
        ? Definition.Rows[leaf / Definition.Columns.Count].FirstSlot + leaf % Definition.Columns.Count
        : Definition.Rows[row.Row].FirstSlot + leaf;

    /// <summary>The column of a leaf.</summary>
    public int Column(int leaf) => leaf % Definition.Columns.Count;
}

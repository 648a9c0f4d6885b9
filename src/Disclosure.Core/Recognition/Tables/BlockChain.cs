namespace Disclosure.Recognition.Tables;

/// <summary>
/// A block and what continues it: tables that a page break, a page number or a reader's habit cut in pieces count as one. What continues brings
/// the form's next rows, and no head that says otherwise: the last column alone may be named.
/// </summary>
internal sealed class BlockChain(ReadBlock first)
{
    public List<ReadBlock> Pieces { get; } = [first];

    public ReadBlock First => first;

    /// <summary>Whether a block continues the chain.</summary>
    public bool IsContinuedBy(ReadBlock next)
    {
        if (next.Head is null)
            return true;
        return Pieces[^1].LastRow >= 0 && next.FollowsInOrder(Pieces[^1].LastRow)
            && (next.Head.Order is HeadOrder.Lost or HeadOrder.Foreign || next.NamesOnlyLast());
    }

    /// <summary>How many of its rows stand in the order of the form; 0 if one does not.</summary>
    public int RowsInOrder()
    {
        var (last, count) = (-1, 0);
        foreach (var piece in Pieces)
        {
            if (!piece.FollowsInOrder(last))
                return 0;
            last = Math.Max(last, piece.LastRow);
            count += piece.Block.Rows.Count;
        }

        return count;
    }
}

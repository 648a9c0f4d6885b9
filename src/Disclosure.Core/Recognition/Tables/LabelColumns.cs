using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>In which column the labels of one depth stand: a row whose label stands elsewhere lost or got a cell before it.</summary>
internal sealed class LabelColumns
{
    private const int None = -1;

    private readonly LabelledText _text;
    private readonly BlockOnPage _block;

    /// <summary>The column of the labels of each depth; <see cref="None"/> where they disagree.</summary>
    private readonly int[] _columns;

    public LabelColumns(LabelledText text, BlockOnPage block)
    {
        _text = text;
        _block = block;
        var deepest = 0;
        foreach (var row in block.Rows)
            deepest = row.Row < 0 ? deepest : Math.Max(deepest, Depth(row));
        _columns = new int[deepest + 1];
        for (var depth = 0; depth < _columns.Length; depth++)
            _columns[depth] = Common(depth);
    }

    public bool AreRegular(RowOnPage row) => row.Row < 0 || _columns[Depth(row)] == _text[row.Label].Column;

    /// <summary>Whether labels of columns stand before that of a row: a head ran together with it, and its columns are not those above.</summary>
    public static bool AreBehindHead(LabelledText text, RowOnPage row)
    {
        for (var cell = row.Start; cell < row.Label; cell++)
            if (text.Label(cell) >= 0 && text.Has(cell, LabelRole.Column) && !text.Has(cell, LabelRole.RowGroup))
                return true;
        return false;
    }

    /// <summary>The column of more than half of the labels of a depth: one that is met more often than all others together is the last to be left.</summary>
    private int Common(int depth)
    {
        var (common, votes, count, all) = (None, 0, 0, 0);
        foreach (var row in _block.Rows)
        {
            if (row.Row < 0 || Depth(row) != depth)
                continue;
            if (votes == 0)
                common = _text[row.Label].Column;
            votes += _text[row.Label].Column == common ? 1 : -1;
            all++;
        }

        foreach (var row in _block.Rows)
            count += row.Row >= 0 && Depth(row) == depth && _text[row.Label].Column == common ? 1 : 0;
        return count * 2 > all ? common : None;
    }

    private int Depth(RowOnPage row) => _block.Definition.RowDepth(row.Row);
}

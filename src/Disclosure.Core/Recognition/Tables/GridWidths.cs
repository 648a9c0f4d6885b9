using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// How wide the rows of a table are. Where spans are known, the cells of a row and those that reach into it from above fill the table; between
/// TABs or bars all rows have as many cells, unless the table is written without the blank cells at the ends of its rows.
/// </summary>
internal sealed class GridWidths
{
    private readonly LabelledText _text;
    private readonly bool _knowsSpans;
    private readonly int[] _covered;
    private readonly int _width;
    private readonly bool _isTrimmed;

    public GridWidths(LabelledText text, BlockOnPage block)
    {
        _text = text;
        var source = block.Source!;
        _knowsSpans = source.Shape == TableShape.Grid;
        _covered = Covered(source);
        foreach (var row in block.Head)
            _width = Math.Max(_width, Width(row.First));
        IsHeadWhole = block.Head.TrueForAll(row => Width(row.First) == _width) || (!_knowsSpans && !block.Head.Exists(row => text.IsBlank(row.End - 1)));
        _isTrimmed = !_knowsSpans && IsTrimmed(block, source);
    }

    /// <summary>Whether the head lost or got no cell, as far as its rows tell.</summary>
    public bool IsHeadWhole { get; }

    /// <summary>
    /// Whether a row is as wide as the table. One that is shorter lost blank cells at its end if that is how the table is written; else it may have
    /// lost any.
    /// </summary>
    public bool IsRegular(RowOnPage row) => Width(row.Start) is var width && (width == _width || (width < _width && _isTrimmed));

    private int Width(int cell) => _covered[_text[cell].Row];

    /// <summary>How many columns the cells of each row cover; -1 where they leave some free between them, or cover some twice.</summary>
    private int[] Covered(SourceTable source)
    {
        var covered = new int[_text[source.End - 1].Row + 1];
        var ends = new int[covered.Length];
        var taken = new List<int>(); // Up to which row a cell stands in each column.
        for (var cell = source.First; cell < source.End; cell++)
        {
            var end = _knowsSpans ? Math.Min(_text[cell].Row + _text[cell].RowSpan, covered.Length) : _text[cell].Row + 1;
            var width = Takes(taken, cell, end) ? _text[cell].ColumnSpan : short.MaxValue;
            for (var row = _text[cell].Row; row < end; row++)
            {
                covered[row] += width;
                ends[row] = Math.Max(ends[row], _text[cell].EndColumn);
            }
        }

        for (var row = 0; row < covered.Length; row++)
            if (covered[row] != ends[row])
                covered[row] = -1;
        return covered;
    }

    /// <summary>Takes the columns of a cell up to a row; false if another cell has some of them.</summary>
    private bool Takes(List<int> taken, int cell, int end)
    {
        var isFree = true;
        for (var column = _text[cell].Column; column < _text[cell].EndColumn; column++)
        {
            while (taken.Count <= column)
                taken.Add(0);
            isFree &= taken[column] <= _text[cell].Row;
            taken[column] = Math.Max(taken[column], end);
        }

        return isFree;
    }

    /// <summary>
    /// Whether blank cells at the ends of rows are not written: then no row ends with one, some rows are as wide as the head, and several are shorter.
    /// A single one may have lost a cell anywhere, and if all are shorter the head may have got one.
    /// </summary>
    private bool IsTrimmed(BlockOnPage block, SourceTable source)
    {
        var (shorter, full) = (0, 0);
        foreach (var row in block.Rows)
        {
            shorter += Width(row.Start) < _width ? 1 : 0;
            full += Width(row.Start) == _width ? 1 : 0;
        }

        if (shorter < 2 || full == 0)
            return false;
        for (var cell = source.First; cell < source.End; cell++)
            if ((cell + 1 == source.End || _text[cell + 1].Row != _text[cell].Row) && _text.IsBlank(cell))
                return false;
        return true;
    }
}

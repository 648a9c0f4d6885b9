using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Rows of a table whose cells stand below those of its head. Between TABs or bars the table has to prove that: every column label stands in a
/// column that holds no row label, and all rows are as wide. A row that is not may have lost or got a cell anywhere.
/// </summary>
internal sealed class GridRows
{
    private readonly LabelledText _text;
    private readonly BlockOnPage _block;
    private readonly int[] _head;
    private readonly GridWidths _widths;
    private readonly LabelColumns _labels;
    private readonly int _firstColumn = int.MaxValue;

    /// <summary>The leaf of each column, where no cell of the head covers several.</summary>
    private readonly int[]? _leafBelow;

    private GridRows(LabelledText text, BlockOnPage block, int[] head)
    {
        _text = text;
        _block = block;
        _head = head;
        _widths = new GridWidths(text, block);
        _labels = new LabelColumns(text, block);
        foreach (var cell in head)
            if (cell >= 0)
                _firstColumn = Math.Min(_firstColumn, text[cell].Column);
        _leafBelow = LeavesByColumn(text, head);
    }

    private static int[]? LeavesByColumn(LabelledText text, int[] head)
    {
        var width = 0;
        foreach (var cell in head)
            width = cell < 0 ? width : Math.Max(width, text[cell].EndColumn);
        var leaves = new int[width];
        Array.Fill(leaves, -1);
        for (var leaf = 0; leaf < head.Length; leaf++)
        {
            if (head[leaf] < 0)
                continue;
            if (text[head[leaf]].ColumnSpan > 1 || leaves[text[head[leaf]].Column] >= 0)
                return null;
            leaves[text[head[leaf]].Column] = leaf;
        }

        return leaves;
    }

    /// <summary>The rows as a grid; null where the table does not prove to be one.</summary>
    /// <param name="text">The document.</param>
    /// <param name="block">The block.</param>
    /// <param name="form">The head of the block as the form has it.</param>
    /// <param name="onPage">The head as it was read.</param>
    public static GridRows? TryCreate(LabelledText text, BlockOnPage block, HeadForm form, HeadOnPage onPage)
    {
        var head = onPage.Cells;
        if (block.Source is not ({ Shape: TableShape.Grid } or { MayBeAligned: true }) || !Array.Exists(head, cell => cell >= 0))
            return null;
        if (block.Source.MayBeAligned && form.HasRepeatedLabels && !Array.TrueForAll(form.Leaves, leaf => head[leaf] >= 0))
            return null; // Which of several columns with one label is not there cannot be told without spans.
        var grid = new GridRows(text, block, head);
        return grid._widths.IsHeadWhole && !HeadShift.IsPossible(text, block, form, head) && grid.IsInOrder(onPage.Leaves) && grid.IsProven() ? grid : null;
    }

    /// <summary>Whether a row is as wide as the table, has its label where others have it, and holds no value among its labels.</summary>
    public bool IsRegular(RowOnPage row)
    {
        if (!_widths.IsRegular(row) || !_labels.AreRegular(row))
            return false;
        for (var cell = row.Start; cell < row.End && _text[cell].Column < _firstColumn; cell++)
            if (cell != row.Label && _text.Label(cell) < 0 && !_text.IsBlank(cell) && (cell > row.Label || !IsWord(cell)))
                return false; // Behind the label of the row, words would be those of a part of it.
        return !LabelColumns.AreBehindHead(_text, row);
    }

    /// <summary>The cells of a regular row below those of the head, by leaf; -1 where none stands there. False if one stands below two.</summary>
    public bool TryRead(RowOnPage row, Span<int> cells)
    {
        cells.Fill(-1);
        for (var cell = row.First; cell < row.End; cell++)
        {
            var (leaf, covered) = Below(cell);
            if (covered > 1 || (leaf >= 0 && cells[leaf] >= 0))
                return false;
            if (leaf >= 0)
                cells[leaf] = cell;
        }

        return true;
    }

    /// <summary>The leaf whose head cell a cell stands below, and how many head cells it stands below.</summary>
    private (int Leaf, int Covered) Below(int cell)
    {
        if (_leafBelow is { } leaves && _text[cell].ColumnSpan == 1)
            return (uint)_text[cell].Column < (uint)leaves.Length && leaves[_text[cell].Column] is >= 0 and var leafHere ? (leafHere, 1) : (-1, 0);
        var (found, covered) = (-1, 0);
        for (var leaf = 0; leaf < _head.Length; leaf++)
        {
            if (_head[leaf] < 0 || _text[_head[leaf]].Column >= _text[cell].EndColumn || _text[_head[leaf]].EndColumn <= _text[cell].Column)
                continue;
            found = leaf;
            covered++;
        }

        return (found, covered);
    }

    private bool IsWord(int cell)
    {
        var isWord = true;
        foreach (var printed in _text.Printed(cell))
        {
            if (printed is >= '\u4E00' and <= '\u9FFF')
                return true;
            isWord &= !char.IsAsciiDigit(FoldingMap.Fold(printed));
        }

        return isWord;
    }

    /// <summary>Whether the columns stand as the labels over them say, group by group.</summary>
    private bool IsInOrder(int[] leaves)
    {
        var last = -1;
        foreach (var leaf in leaves)
        {
            if (leaf < 0 || _head[leaf] < 0)
                continue;
            if (_text[_head[leaf]].Column < last)
                return false;
            last = _text[_head[leaf]].Column;
        }

        return true;
    }

    private bool IsProven()
    {
        for (var leaf = 0; leaf < _head.Length; leaf++)
        {
            if (_head[leaf] < 0)
                continue;
            var column = _text[_head[leaf]].Column;
            for (var other = leaf + 1; other < _head.Length; other++)
                if (_head[other] >= 0 && _text[_head[other]].Column == column)
                    return false;
            foreach (var row in _block.Rows)
                if (row.Row >= 0 && HasLabelAt(row, column))
                    return false;
        }

        return _block.Source!.Shape == TableShape.Grid || _block.Rows.TrueForAll(HasHeadOverAll);
    }

    private bool HasLabelAt(RowOnPage row, int column)
    {
        for (var cell = row.Start; cell < row.First; cell++)
            if (_text[cell].Column == column && !_text.IsBlank(cell))
                return true;
        return false;
    }

    /// <summary>How many columns a row of the head covers; blank cells that only fill it up stand over none.</summary>
    private int HeadWidth(CellRange head)
    {
        var last = head.End - 1;
        while (_block.Source!.FillsUpRows && last > head.First && _text.IsBlank(last))
            last--;
        return _text[last].EndColumn;
    }

    /// <summary>Whether over every value stands a cell of the head, be it a blank or a foreign one: where none does, the head lost a cell.</summary>
    private bool HasHeadOverAll(RowOnPage row)
    {
        var width = 0;
        foreach (var head in _block.Head)
            if (Array.Exists(_head, cell => cell >= head.First && cell < head.End))
                width = Math.Max(width, HeadWidth(head));
        for (var cell = row.First; cell < row.End; cell++)
            if (_text[cell].Column >= width && !_text.IsBlank(cell) && Below(cell).Covered == 0)
                return false;
        return true;
    }
}

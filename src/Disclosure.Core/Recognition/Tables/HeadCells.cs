using Disclosure.Forms;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <summary>The cells of a head that can name something, row by row, without those over the labels of the rows.</summary>
internal sealed class HeadCells
{
    /// <summary>Fewer characters are no beginning of a label.</summary>
    private const int MinBeginning = 2;

    private readonly LabelledText _text;
    private readonly BlockPlace _place;
    private readonly int _edition;

    public HeadCells(FormContext context, BlockOnPage block)
    {
        _text = context.Text;
        _place = block.Place;
        _edition = context.EditionIndex;
        MayBeAligned = block.Source is { MayBeAligned: true } or { Shape: TableShape.Grid };
        foreach (var row in block.Head)
            if (Labels(row) is { Count: > 0 } cells)
            {
                Rows.Add(cells);
                WithBlanks.Add(Cells(row));
            }
            else if (!_text.AreBlank(row.First, row.End))
            {
                WithBlanks.Add(Cells(row));
            }

        for (var row = 0; row < block.Definition.Rows.Count && !block.Definition.IsAcross; row++)
            LabelColumns = Math.Max(LabelColumns, block.Definition.RowDepth(row) + 1);
        DropCorner();
    }

    /// <summary>The rows that hold something, each with its cells from left to right.</summary>
    public List<List<int>> Rows { get; } = [];

    /// <summary>The rows that hold something, with the blank cells and those over the labels of the rows.</summary>
    public List<List<int>> WithBlanks { get; } = [];

    /// <summary>Whether its cells can stand above those of the rows.</summary>
    public bool MayBeAligned { get; }

    /// <summary>How many columns of labels the rows of the block can have.</summary>
    public int LabelColumns { get; }

    /// <summary>Whether the label over those of the rows was found.</summary>
    public bool HasCorner { get; private set; }

    /// <summary>Whether cells follow one another as the text has them: their places on several lines can prove the form's order, and no other.</summary>
    public bool IsInReadingOrder(List<int> row) => !row.Zip(row.Skip(1)).Any(pair => _text[pair.Second].Offset < _text[pair.First].Offset);

    /// <summary>Whether a cell names a column, a row or a group of the block.</summary>
    public bool Means(int cell, LabelRole role, int index)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (meaning.Role == role && meaning.Index == index && IsHere(meaning))
                return true;
        return false;
    }

    public bool Means(int cell, HeadLabel label) => Means(cell, label.Role, label.Index);

    /// <summary>Whether a cell names something of the block's head.</summary>
    public bool IsKnown(int cell)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (IsHere(meaning) && meaning.Role is LabelRole.Column or LabelRole.ColumnGroup or LabelRole.Row or LabelRole.RowGroup)
                return true;
        return false;
    }

    public bool IsBlank(int cell) => _text.IsBlank(cell);

    /// <summary>Whether a cell stands over the labels of the rows.</summary>
    public bool IsCorner(int cell) => Has(cell, LabelRole.Head) && !IsKnown(cell);

    public bool Has(int cell, LabelRole role)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (meaning.Role == role && IsHere(meaning))
                return true;
        return false;
    }

    /// <summary>The columns that a cell can name.</summary>
    public IEnumerable<int> Columns(int cell)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (meaning.Role == LabelRole.Column && IsHere(meaning))
                yield return meaning.Index;
    }

    /// <summary>Whether a cell is the beginning of a label; the rest of it is given.</summary>
    public bool Begins(int cell, HeadLabel label, out string rest)
    {
        rest = "";
        var printed = Folding.Fold(_text.Printed(cell));
        if (printed.Length < MinBeginning)
            return false;
        foreach (var wording in label.Wordings)
            if (wording.Length > printed.Length && wording.StartsWith(printed, StringComparison.Ordinal))
            {
                rest = wording[printed.Length..];
                return true;
            }

        return false;
    }

    /// <summary>Whether a cell holds a folded text and nothing else.</summary>
    public bool Is(int cell, string folded) => Folding.Fold(_text.Printed(cell)) == folded;

    /// <summary>Whether two cells print the same.</summary>
    public bool AreSame(int cell, int other) => _text.Label(cell) == _text.Label(other) && Folding.Fold(_text.Printed(cell)) == Folding.Fold(_text.Printed(other));

    /// <summary>Whether a cell stands for any label, and names none.</summary>
    public bool IsPlaceholder(int cell) => Placeholders.Contains(Folding.Fold(_text.Printed(cell)));

    /// <summary>Whether a cell is a remark on units and no label.</summary>
    public static bool IsUnit(ReadOnlySpan<char> printed)
    {
        var text = printed.Trim();
        return text.Length > 0 && (FoldingMap.Fold(text[0]) == '(' || text.StartsWith("单位")) && !MoneyUnits.In(text).IsNone;
    }

    private bool IsHere(LabelMeaning meaning) => meaning.Table == _place.Table && meaning.Block == _place.Block && meaning.IsIn(_edition);

    private List<int> Cells(CellRange row)
    {
        var cells = new List<int>(row.Count);
        for (var cell = row.First; cell < row.End; cell++)
            if (_text.Label(cell) != LabelMatcher.ContinuesLabel && !Has(cell, LabelRole.Block))
                cells.Add(cell);
        return cells;
    }

    private List<int> Labels(CellRange row)
    {
        var cells = new List<int>(row.Count);
        for (var cell = row.First; cell < row.End; cell++)
        {
            if (_text.IsBlank(cell) || _text.Label(cell) == LabelMatcher.ContinuesLabel || Has(cell, LabelRole.Block))
                continue;
            if (IsCorner(cell))
                HasCorner = true;
            else if (IsKnown(cell) || !IsUnit(_text.Printed(cell)))
                cells.Add(cell);
        }

        return cells;
    }

    /// <summary>A first cell that names nothing, beside others that do, stands over the labels of the rows: its own label was lost or is another.</summary>
    private void DropCorner()
    {
        if (HasCorner || Rows.Count == 0 || Rows[0] is not [var first, .. { Count: > 0 } others] || IsKnown(first) || !others.Exists(IsKnown))
            return;
        Rows[0].RemoveAt(0);
    }
}

using Disclosure.Forms;
using Disclosure.Forms.Fast;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Prediction;

/// <content>Takes single cells: labels that are not worded as the form has them.</content>
internal ref partial struct TableWalk
{
    /// <summary>Takes a cell whose text is known.</summary>
    /// <returns>Whether it holds what the form has there. A value that is none of its column is nothing to predict.</returns>
    public bool Take(PrintedCell cell, int start, int end) => cell.Kind switch
    {
        PrintedCellKind.Label => TakeLabel(cell, _text[start..end]),
        PrintedCellKind.Value => TakeValue(cell, start, end - start),
        _ => end == start,
    };

    /// <summary>Takes a label that may be broken over lines: as <see cref="LabelMatcher"/> has it, more lines count before one.</summary>
    public bool TakeLines(PrintedCell cell)
    {
        var start = _at;
        var end = SkipToCellEnd();
        if (IsAt('\t'))
            return false;
        SkipLineEnd();
        if (FoldedComparison.IsFolded(_text[start..end], cell.Folded) && !_labels.IsBeginning(_labels.Find(cell.Folded)))
            return NoteHead(cell, _text[start..end]);
        var label = _labels.FindPrinted(_text[start..end], _folded).Label;
        var labelEnd = _at;
        if (label < 0 || _labels.IsBeginning(label))
            (label, labelEnd) = FindBroken(start, end, label);
        if (!Means(label, cell))
            return false;
        _at = labelEnd;
        return NoteHead(cell, _text[start..labelEnd]);
    }

    /// <summary>Finds the label that the line here makes together with the next ones; the label of the line alone if they make none.</summary>
    /// <returns>The label, and where it ends.</returns>
    private (int Label, int End) FindBroken(int start, int end, int alone)
    {
        var labelEnd = _at;
        var length = Folding.Fold(_text[start..end], _folded);
        for (var line = 1; line < LabelMatcher.MaxLines && length > 0 && _labels.GoesOn(_folded[..length]); line++)
        {
            SkipBlankLines();
            var next = _at;
            end = SkipToCellEnd();
            var before = length;
            length = IsAt('\t') ? -1 : Folding.FoldBehind(_text[next..end], _folded, before);
            if (length < 0)
                break;
            SkipLineEnd();
            if (_labels.FindBroken(_folded[..length], before) is >= 0 and var longer)
                return (longer, _at);
        }

        return (alone, labelEnd);
    }

    private bool TakeLabel(PrintedCell cell, ReadOnlySpan<char> printed) =>
        (FoldedComparison.IsFolded(printed, cell.Folded) || Means(_labels.FindPrinted(printed, _folded).Label, cell)) && NoteHead(cell, printed);

    /// <summary>Whether a label means what a cell of the form must mean.</summary>
    private readonly bool Means(int label, PrintedCell cell)
    {
        foreach (var meaning in _labels.Meanings(label))
            if (meaning.IsSame(cell.Meaning) && meaning.IsIn(_edition.Edition.Index))
                return true;
        return false;
    }

    /// <summary>Remembers the unit that a label of the head names in its printed wording.</summary>
    /// <returns>True, as the label is read.</returns>
    private bool NoteHead(PrintedCell cell, ReadOnlySpan<char> printed)
    {
        NoteHead(cell, cell.IsOverColumns ? MoneyUnits.In(printed) : default);
        return true;
    }

    /// <summary>Remembers the unit that a label of the head names for the columns below it.</summary>
    private void NoteHead(PrintedCell cell, MoneyUnit unit)
    {
        if (cell.BeginsBlock)
            _units = null;
        if (unit.IsNone)
            return;
        _units ??= new MoneyUnit[_table.Width];
        foreach (var column in cell.Columns)
            _units[column] = unit;
    }
}

namespace Disclosure;

/// <content>One cell a line and nothing else: cells without text are not printed.</content>
internal ref partial struct TableWalk
{
    /// <summary>Walks over the table; false where it is not as the form prints it.</summary>
    public bool WalkLines()
    {
        foreach (var cell in _table.Cells)
        {
            if (cell.Kind == PrintedCellKind.Continuation)
                continue;
            if (HasBegun)
                SkipBlankLines();
            if (!(cell.Kind == PrintedCellKind.Label ? WalkLabelLine(cell) : WalkValueLine(cell)))
                return false;
            HasBegun = true;
        }

        // At the very end of a text the last value may be the number of a label that was cut off.
        return !IsAtEnd || _text[^1] is '\n' or '\r';
    }

    private bool WalkLabelLine(PrintedCell cell)
    {
        if (IsOfficial(cell, _at) && IsLineEnd(_at + cell.Text.Length))
        {
            NoteHead(cell, cell.Text);
            _at += cell.Text.Length;
            SkipLineEnd();
            return true;
        }

        return WalkBrokenLabel(cell);
    }

    /// <summary>A label in other words, or broken over lines: as <see cref="LabelMatcher"/> has it, more lines count before one.</summary>
    private bool WalkBrokenLabel(PrintedCell cell)
    {
        var start = _at;
        var end = LineEnd();
        if (end < 0)
            return false;
        _at = end;
        SkipLineEnd();
        var length = Folding.Fold(_text[start..end], _folded);
        if (length <= 0)
            return false;
        var label = _labels.FindWithNote(_folded[..length]);
        var behind = _at;
        for (var line = 1; line < LabelMatcher.MostLines && _labels.IsBeginning(_folded[..length]); line++)
        {
            SkipBlankLines();
            var next = _at;
            end = LineEnd();
            var more = end < 0 ? -1 : Folding.Fold(_text[next..end], _folded[length..]);
            if (more < 0)
                break;
            _at = end;
            SkipLineEnd();
            length += more;
            if (_labels.Find(_folded[..length]) is >= 0 and var longer)
            {
                (label, behind) = (longer, _at);
                break;
            }
        }

        if (!Means(label, cell))
            return false;
        NoteHead(cell, _text[start..behind]);
        _at = behind;
        return true;
    }

    private bool WalkValueLine(PrintedCell cell)
    {
        var start = _at;
        var digits = SkipDigits(cell, start, out var number);
        if (digits > start && digits < _text.Length && _text[digits] == '\n')
        {
            SetNumber(cell, start, digits, number);
            _at = digits + 1;
            return true;
        }

        var end = LineEnd();
        if (end <= start)
            return false;
        _at = end;
        SkipLineEnd();
        return SetValue(cell, start, end - start);
    }

    /// <summary>Where the line ends; -1 if a TAB stands in it.</summary>
    private readonly int LineEnd()
    {
        var step = _text[_at..].IndexOfAny('\t', '\n', '\r');
        if (step < 0)
            return _text.Length;
        return _text[_at + step] == '\t' ? -1 : _at + step;
    }
}

namespace Disclosure;

/// <content>One cell a line and nothing else: cells without text are not printed.</content>
internal ref partial struct TableWalk
{
    private const int MostLinesOfLabel = 3;

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

    /// <summary>A label in other words, or broken over lines; the longest that is a label counts.</summary>
    private bool WalkBrokenLabel(PrintedCell cell)
    {
        var start = _at;
        var behind = -1;
        var end = 0;
        for (var line = 0; line < MostLinesOfLabel && !IsAtEnd; line++)
        {
            SkipBlankLines();
            var lineEnd = LineEnd();
            if (lineEnd < 0)
                break;
            _at = lineEnd;
            SkipLineEnd();
            if (Means(_text[start..lineEnd], cell))
                (behind, end) = (_at, lineEnd);
        }

        if (behind < 0)
            return false;
        NoteHead(cell, _text[start..end]);
        _at = behind;
        return true;
    }

    private bool WalkValueLine(PrintedCell cell)
    {
        var start = _at;
        if (start + 1 < _text.Length && char.IsAsciiDigit(_text[start]) && _text[start + 1] == '\n' && _edition.Kinds[cell.Slot] != Schema.ValueKind.Money)
        {
            Store(cell.Slot, new CellSlot(CellState.Number, start, 1, _text[start] - '0'));
            _at += 2;
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

namespace Disclosure;

/// <content>A cell a line behind a TAB; a blank line ends a row.</content>
internal ref partial struct TableWalk
{
    /// <summary>Walks over the table; false where it is not as the form prints it.</summary>
    public bool WalkTabbed()
    {
        foreach (var cell in _table.Cells)
        {
            if (cell.BeginsRow && HasBegun && !SkipBlankLines())
                return false;
            if (IsAtEnd || _text[_at] != '\t')
                return false;
            _at++;
            if (!TryUsual(cell) && !WalkTabbedCell(cell))
                return false;
            HasBegun = true;
        }

        return IsAtEnd || SkipBlankLines();
    }

    /// <summary>The everyday cells: the official label, plain digits, nothing, each on one line with a TAB or a blank line below.</summary>
    private bool TryUsual(PrintedCell cell)
    {
        var start = _at;
        switch (cell.Kind)
        {
            case PrintedCellKind.Label:
                if (!IsOfficial(cell, start) || !EndsHere(start + cell.Text.Length))
                    return false;
                NoteHead(cell, cell.Text);
                _at = start + cell.Text.Length + 1;
                return true;
            case PrintedCellKind.Value:
                var end = SkipDigits(cell, start, out var number);
                if (!EndsHere(end))
                    return false;
                if (end == start)
                    Store(cell.Slot, CellSlot.Blank(start));
                else
                    SetNumber(cell, start, end, number);
                _at = end + 1;
                return true;
            default:
                if (!EndsHere(start))
                    return false;
                _at = start + 1;
                return true;
        }
    }

    /// <summary>Whether a line ends at a place, and the cell with it: a TAB or an empty line follows.</summary>
    private readonly bool EndsHere(int at)
    {
        var text = _text;
        return (uint)(at + 1) < (uint)text.Length && text[at] == '\n' && text[at + 1] is '\t' or '\n';
    }

    /// <summary>Any other cell: it goes on to the next TAB or blank line.</summary>
    private bool WalkTabbedCell(PrintedCell cell)
    {
        var start = _at;
        var end = _at;
        while (true)
        {
            var step = _text[_at..].IndexOfAny('\t', '\n', '\r');
            end = step < 0 ? _text.Length : _at + step;
            _at = end;
            if (_at < _text.Length && _text[_at] == '\t')
                return false;
            SkipLineEnd();
            if (IsAtEnd || _text[_at] == '\t' || IsBlankLine())
                break;
            if (cell.Kind != PrintedCellKind.Label)
                return false;
        }

        var printed = _text[start..end];
        switch (cell.Kind)
        {
            case PrintedCellKind.Label when Means(printed, cell):
                NoteHead(cell, printed);
                return true;
            case PrintedCellKind.Value:
                return SetValue(cell, start, end - start);
            default:
                return cell.Kind == PrintedCellKind.Continuation && printed.IsWhiteSpace();
        }
    }

    private readonly bool IsBlankLine()
    {
        if (IsLineEnd(_at))
            return true;
        var length = _text[_at..].IndexOfAny('\n', '\r');
        var line = length < 0 ? _text[_at..] : _text.Slice(_at, length);
        return line.IsWhiteSpace() && !line.Contains('\t');
    }

    /// <summary>Goes behind the blank lines here; false if there are none.</summary>
    private bool SkipBlankLines()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == '\n')
            _at++;
        while (!IsAtEnd && IsBlankLine())
        {
            var step = _text[_at..].IndexOfAny('\n', '\r');
            _at = step < 0 ? _text.Length : _at + step;
            SkipLineEnd();
        }

        return _at > start;
    }
}

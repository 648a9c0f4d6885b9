namespace Disclosure;

/// <content>Rows of the full grid between TABs: merged cells leave empty ones behind, short rows are padded.</content>
internal ref partial struct TableWalk
{
    /// <summary>Walks over the table; false where it is not as the form prints it.</summary>
    public bool WalkGrid()
    {
        var column = 0;
        foreach (var cell in _table.Cells)
        {
            if (cell.BeginsRow && HasBegun)
            {
                if (!EndRow(column))
                    return false;
                column = 0;
            }
            else if (column > 0 && !TryRead('\t'))
            {
                return false;
            }

            if (!WalkGridCell(cell))
                return false;
            for (var i = 1; i < cell.Span; i++)
                if (!TryRead('\t'))
                    return false;
            column += cell.Span;
            HasBegun = true;
        }

        return EndRow(column);
    }

    private bool WalkGridCell(PrintedCell cell)
    {
        var start = _at;
        if (cell.Kind == PrintedCellKind.Label && IsOfficial(cell, start) && IsCellEnd(start + cell.Text.Length))
        {
            NoteHead(cell, cell.Text);
            _at += cell.Text.Length;
            return true;
        }

        if (cell.Kind == PrintedCellKind.Value && SkipDigits(cell, start, out var number) is var digits && digits > start && IsCellEnd(digits))
        {
            SetNumber(cell, start, digits, number);
            _at = digits;
            return true;
        }

        if (cell.Kind == PrintedCellKind.Continuation)
            return IsCellEnd(start);
        var step = _text[start..].IndexOfAny('\t', '\n', '\r');
        _at = step < 0 ? _text.Length : start + step;
        var printed = _text[start.._at];
        switch (cell.Kind)
        {
            case PrintedCellKind.Label when Means(printed, cell):
                NoteHead(cell, printed);
                return true;
            case PrintedCellKind.Value:
                return SetValue(cell, start, _at - start);
            default:
                return false;
        }
    }

    /// <summary>Goes behind the padding and the end of a line.</summary>
    private bool EndRow(int column)
    {
        for (; column < _table.Width; column++)
            if (!TryRead('\t'))
                return false;
        if (!IsLineEnd(_at))
            return false;
        SkipLineEnd();
        return true;
    }

    private readonly bool IsCellEnd(int at) => IsLineEnd(at) || _text[at] == '\t';

    private bool TryRead(char c)
    {
        if (IsAtEnd || _text[_at] != c)
            return false;
        _at++;
        return true;
    }
}

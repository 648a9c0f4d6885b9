namespace Disclosure.Testing;

/// <summary>Lines of a cell each that follow one another and can be values.</summary>
/// <param name="Values">The lines.</param>
/// <param name="Slots">The slots of the row that they belong to by what stands above them.</param>
/// <param name="IsClear">Whether nothing stands between them, and one label only above them.</param>
internal sealed record ValueRun(TextLine[] Values, int[] Slots, bool IsClear)
{
    /// <summary>Whether they are what was printed there.</summary>
    public bool IsOwn
    {
        get
        {
            for (var i = 0; i < Slots.Length; i++)
                if (Values[i].IsChanged || Values[i].Cells is not [var cell] || cell.Slot != Slots[i])
                    return false;
            return true;
        }
    }

    /// <summary>The runs of a document that belong to a row.</summary>
    public static IEnumerable<ValueRun> Of(DamagedDocument document)
    {
        var lines = document.Lines;
        for (var at = 0; at < lines.Count; at++)
        {
            if (!IsValue(document, lines[at]))
                continue;
            var last = at;
            for (var next = at + 1; next < lines.Count && (IsValue(document, lines[next]) || IsGap(document, lines[next])); next++)
                if (IsValue(document, lines[next]))
                    last = next;
            while (last > at && lines[last].Cells.Length == 0 && IsGap(document, lines[last]))
                last--;
            TextLine[] values = [.. lines.Skip(at).Take(last + 1 - at).Where(line => IsValue(document, line))];
            var isClear = values.Length == last + 1 - at && !(at > 1 && lines[at - 2].Cells is [{ Role: CellRole.Row }]);
            if (!GoesOn(document, last) && SlotsOf(document, at, values) is { } slots)
                yield return new ValueRun(values, slots, isClear);
            at = last;
        }
    }

    /// <summary>The slots that values fill by what stands above them; null if nothing says so.</summary>
    private static int[]? SlotsOf(DamagedDocument document, int at, TextLine[] values)
    {
        var above = at - 1;
        while (above > 0 && (IsGap(document, document.Lines[above]) || document.Lines[above] is { Cells: [{ Role: CellRole.Row, Text: "" }] }))
            above--;
        if (above >= 0 && document.Lines[above] is { IsChanged: var isChanged, Cells: [{ Role: CellRole.Row or CellRole.RowGroup } label] })
            return isChanged || document.Lines.Count(line => line.Cells is [var other] && other.Role == label.Role && other.Slots == label.Slots && !line.IsPart) > 1
                ? null
                : label.Role == CellRole.Row ? label.Slots : document.Clean.Slots.OfRowLike(label);
        var across = values.FirstOrDefault(line => line.Cells is [{ Role: CellRole.Value } cell] && document.Clean.Slots.IsAcross(cell.Slot));
        return across?.Cells[0].Slots;
    }

    /// <summary>Whether nobody can say that the last of some values ends where its line does.</summary>
    private static bool GoesOn(DamagedDocument document, int last)
    {
        if (last + 1 == document.Lines.Count)
            return document.EndsOpen;
        var next = document.Lines[last + 1].Text;
        return document.Clean.Layout.Content == LineContent.CellOfRow && next.Trim().Length > 0 && !next.StartsWith('\t');
    }

    /// <summary>Whether a line is a cell that can be a value.</summary>
    private static bool IsValue(DamagedDocument document, TextLine line)
    {
        if (document.Clean.Layout.Content == LineContent.CellOfRow && (!line.Text.StartsWith('\t') || line.Text.LastIndexOf('\t') > 0))
            return false;
        if (line is { IsChanged: false, Cells: [{ Role: not CellRole.Foreign } cell] })
            return cell.Role == CellRole.Value || (cell.Role == CellRole.Continuation && document.Clean.Layout.Content == LineContent.CellOfRow);
        return PrintedNumber.Is(document.Clean.Layout.CellOf(line.Text)) || (line.Table < 0 && IsGap(document, line) && document.Clean.Layout.KeepsBlanks);
    }

    /// <summary>Whether a line says nothing, where lines that say nothing end no row.</summary>
    private static bool IsGap(DamagedDocument document, TextLine line) =>
        document.Clean.Layout.Content == LineContent.Cell && string.IsNullOrWhiteSpace(document.Clean.Layout.CellOf(line.Text));
}

namespace Disclosure.Testing;

/// <summary>A document to which something is done, and what it says afterwards.</summary>
/// <param name="clean">The document as it was.</param>
/// <param name="others">Where other documents come from.</param>
internal sealed class DamagedDocument(CleanDocument clean, CleanDocuments others)
{
    private const int MaxDraws = 400;

    private List<TextLine>? _lines;

    /// <summary>The document as it was.</summary>
    public CleanDocument Clean => clean;

    /// <summary>Where other documents come from.</summary>
    public CleanDocuments Others => others;

    /// <summary>What the document says.</summary>
    public Truth Truth { get; private init; } = clean.Truth();

    /// <summary>Its lines.</summary>
    public List<TextLine> Lines => _lines ??= [.. clean.Lines];

    /// <summary>What ends its lines.</summary>
    public string LineEnd { get; set; } = "\n";

    /// <summary>Whether the file ends within its last line.</summary>
    public bool EndsOpen { get; set; }

    /// <summary>Whether a line holds a row.</summary>
    public bool HasRowLines => clean.Layout.Content == LineContent.Row;

    /// <summary>Draws a line, nearly always one of a table.</summary>
    public int DrawLine(Random random) => DrawLine(random, static _ => true) is >= 0 and var line ? line : Lines.Count - 1;

    /// <summary>Draws a line of some kind, nearly always one of a table; -1 if there is none.</summary>
    public int DrawLine(Random random, Func<TextLine, bool> predicate)
    {
        var isOfTable = random.Next(12) > 0;
        for (var draw = 0; draw < MaxDraws && Lines.Count > 1; draw++)
        {
            var at = random.Next(1, Lines.Count);
            if ((Lines[at].Table >= 0 || !isOfTable) && predicate(Lines[at]))
                return at;
        }

        return -1;
    }

    /// <summary>The document of some of its lines, with a truth of its own.</summary>
    public DamagedDocument Of(IEnumerable<TextLine> lines) =>
        new(clean, others) { Truth = Truth.Copy(), LineEnd = LineEnd, EndsOpen = EndsOpen, _lines = [.. lines] };

    /// <summary>Prints the document anew.</summary>
    public void Reprint(ReportPage page) => _lines = [.. clean.Layout.Write(page)];

    /// <summary>Changes the text of a line.</summary>
    public void Rewrite(int line, string text) => Lines[line] = Lines[line] with { Text = text, IsChanged = true };

    /// <summary>Puts a line in front of another.</summary>
    public void Insert(int line, TextLine inserted)
    {
        TouchBetween(line);
        Lines.Insert(line, inserted);
    }

    /// <summary>Takes lines out.</summary>
    public void Delete(int line, int count = 1)
    {
        for (var at = line; at < line + count; at++)
            Touch(at);
        if (line + count < Lines.Count && Lines[line + count - 1].Cells.Length == 0)
            TouchBetween(line);
        Lines.RemoveRange(line, count);
        TouchBetween(line);
    }

    /// <summary>Says that a line is not as it was.</summary>
    public void Touch(int line)
    {
        var printed = Lines[line];
        foreach (var cell in printed.Cells)
            Truth.Touch(cell.Slots);
        if (!HasRowLines)
            TouchRowAt(line);
    }

    /// <summary>The document.</summary>
    public string ToText() => clean.Layout.Join(Lines, LineEnd, EndsOpen);

    /// <summary>Says that something came between a line and the one above it, or no longer stands there.</summary>
    private void TouchBetween(int line)
    {
        if (HasRowLines || line <= 0)
            return;
        if (line >= Lines.Count || clean.Layout.Content == LineContent.Cell || Lines[line - 1].Cells.Length > 0)
            Truth.Touch(clean.SlotsOfRow(Lines[line - 1].Row));
        if (line < Lines.Count && Lines[line - 1].Cells.Length > 0)
            Truth.Touch(clean.SlotsOfRow(Lines[line].Row));
    }

    /// <summary>Where a cell has a line of its own, a lost one can shift all of its row; where rows have no ends, the row above too.</summary>
    private void TouchRowAt(int line)
    {
        var row = Lines[line].Row;
        Truth.Touch(clean.SlotsOfRow(row));
        if (clean.Layout.Content == LineContent.Cell && Lines[line].Cells is [{ Role: not CellRole.Value }, ..])
            Truth.Touch(clean.SlotsOfRow(row - 1));
    }
}

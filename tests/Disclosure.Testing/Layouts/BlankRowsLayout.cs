using System.Text;

namespace Disclosure.Testing;

/// <summary>
/// A row a line with blanks between its cells, as text from a PDF has it: single ones, or as many as set columns below one another; long labels may
/// be broken over lines, with the values beside, between or behind them. A blank cell leaves nothing.
/// </summary>
/// <param name="style">How cells stand.</param>
public sealed class BlankRowsLayout(BlankStyle style) : TextLayout
{
    private const int LongestLabel = 12, ColumnWidth = 12;

    /// <inheritdoc/>
    public override string Name => style switch
    {
        BlankStyle.Single => "rows between blanks",
        BlankStyle.Aligned => "aligned rows",
        _ => "aligned rows, labels broken",
    };

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override bool KeepsBlanks => false;

    /// <inheritdoc/>
    internal override char? Separator => null;

    /// <inheritdoc/>
    internal override string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    internal override int PlaceOf(PrintedCell[] row, int cell) => row.Take(cell).Count(static before => IsPrinted(before));

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
            foreach (var line in Lines(rows[row], row))
                yield return line with { Row = row };
    }

    private static bool IsPrinted(PrintedCell cell) => !string.IsNullOrWhiteSpace(cell.Text);

    private IEnumerable<TextLine> Lines(PrintedCell[] cells, int row)
    {
        var label = Array.FindIndex(cells, static cell => cell.Role == CellRole.Row && cell.Text.Length > LongestLabel);
        if (style != BlankStyle.Broken || label < 0)
        {
            yield return new TextLine(Line(cells), cells);
            yield break;
        }

        var text = LineBreaks.Remove(cells[label].Text);
        var cut = text.Length / 2;
        PrintedCell[] before = [.. cells.Take(label), new PrintedCell(text[..cut])], values = cells[(label + 1)..], behind = [new PrintedCell(text[cut..])];
        var indent = new string(' ', Line(before).Length - cut);
        if (row % 3 == 0)
            yield return new TextLine(Line([.. before, .. values]), cells);
        else
            yield return new TextLine(Line(before), cells[..(label + 1)]);
        if (row % 3 == 1)
            yield return new TextLine(new string(' ', ColumnWidth * 4) + Line(values), values) { IsPart = true };
        yield return new TextLine(indent + Line(row % 3 == 2 ? [.. behind, .. values] : behind), row % 3 == 2 ? values : []) { IsPart = true };
    }

    private string Line(PrintedCell[] cells)
    {
        var line = new StringBuilder();
        var column = 0;
        foreach (var cell in cells)
        {
            if (IsPrinted(cell))
            {
                if (style != BlankStyle.Single)
                    line.Append(' ', Math.Max((column * ColumnWidth) - line.Length, line.Length == 0 ? 0 : 2));
                else if (line.Length > 0)
                    line.Append(' ');
                line.Append(LineBreaks.Remove(cell.Text));
            }

            column += cell.Span;
        }

        return line.ToString();
    }
}

/// <summary>How the cells of a row stand between blanks.</summary>
public enum BlankStyle
{
    /// <summary>With one blank between them.</summary>
    Single,

    /// <summary>In columns.</summary>
    Aligned,

    /// <summary>In columns, and long labels are broken over two lines.</summary>
    Broken,
}

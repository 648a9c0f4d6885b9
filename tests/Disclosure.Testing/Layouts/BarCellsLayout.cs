namespace Disclosure.Testing;

/// <summary>Cells that end at bars, one a line. What a vertical merge covers is not there, as in the markup that such texts are made of.</summary>
/// <param name="style">Where the bars stand.</param>
public sealed class BarCellsLayout(BarStyle style) : TextLayout
{
    /// <inheritdoc/>
    public override string Name => style switch
    {
        BarStyle.Behind => "a cell and a bar a line",
        BarStyle.Alone => "bars on lines of their own",
        BarStyle.Leading => "bars begin rows",
        _ => "a cell and a bar a line, no more",
    };

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Cell;

    /// <inheritdoc/>
    internal override char? Separator => '|';

    /// <inheritdoc/>
    internal override string CellOf(string line) => line.Trim('|', ' ');

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        var width = rows.Select(static row => row.Sum(cell => cell.Span)).DefaultIfEmpty().Max();
        for (var row = 0; row < rows.Count; row++)
            foreach (var line in WriteRow(rows[row], width))
                yield return line with { Row = row };
    }

    private IEnumerable<TextLine> WriteRow(PrintedCell[] row, int width)
    {
        if (style == BarStyle.Leading)
            yield return new TextLine("|");
        PrintedCell[] cells = [.. row.Where(static cell => cell.Role != CellRole.Continuation)];
        foreach (var cell in cells)
        {
            if (style != BarStyle.Alone)
            {
                yield return new TextLine(cell.Text.Length == 0 ? "|" : LineBreaks.Remove(cell.Text) + " |", cell);
                continue;
            }

            foreach (var line in cell.Text.Length == 0 ? [] : CellLines.Of(cell, "", 0))
                yield return line;
            yield return new TextLine("|", cell.Text.Length == 0 ? [cell] : []);
        }

        if (style != BarStyle.Unfilled && cells.Length < width)
            yield return new TextLine(new string('|', width - cells.Length));
    }
}

/// <summary>Where the bars of cells stand that are a line each.</summary>
public enum BarStyle
{
    /// <summary>Behind the cell; those of merged cells together on a line of their own.</summary>
    Behind,

    /// <summary>On the line below the cell.</summary>
    Alone,

    /// <summary>As <see cref="Behind"/>, and one on a line of its own before each row.</summary>
    Leading,

    /// <summary>As <see cref="Behind"/>, with none for merged cells: nothing tells where a row ends.</summary>
    Unfilled,
}

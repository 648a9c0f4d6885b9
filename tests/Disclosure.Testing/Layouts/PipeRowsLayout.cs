using System.Text;

namespace Disclosure.Testing;

/// <summary>Rows between bars.</summary>
/// <param name="style">Where bars stand.</param>
public sealed class PipeRowsLayout(PipeStyle style) : TextLayout
{
    /// <inheritdoc/>
    public override string Name => style switch
    {
        PipeStyle.Outer => "bar rows",
        PipeStyle.Behind => "bars behind cells",
        PipeStyle.Markdown => "markdown",
        _ => "padded bar rows",
    };

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override char? Separator => '|';

    private bool IsOuter => style is PipeStyle.Outer or PipeStyle.Markdown;

    /// <inheritdoc/>
    internal override string[] Split(string line)
    {
        var cells = Array.ConvertAll(line.Split('|'), static cell => cell.Trim());
        return IsOuter && cells.Length > 0 && cells[0].Length == 0 ? cells[1..] : cells;
    }

    /// <inheritdoc/>
    internal override int PlaceOf(PrintedCell[] row, int cell) =>
        style == PipeStyle.Padded ? row.Take(cell).Count(static before => before.Role != CellRole.Continuation) : base.PlaceOf(row, cell);

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        var width = rows.Select(static row => row.Sum(cell => cell.Span)).DefaultIfEmpty().Max();
        for (var row = 0; row < rows.Count; row++)
        {
            yield return new TextLine(Line(rows[row], width), rows[row]) { Row = row };
            if (style == PipeStyle.Markdown && row == 0)
                yield return new TextLine("|" + string.Concat(Enumerable.Repeat(" --- |", width))) { Row = row };
        }
    }

    private string Line(PrintedCell[] row, int width)
    {
        var text = new StringBuilder(IsOuter ? "|" : "");
        var bars = 0;
        foreach (var cell in row)
        {
            if (style == PipeStyle.Padded && cell.Role == CellRole.Continuation)
                continue;
            text.Append(text.Length == 0 ? "" : " ").Append(LineBreaks.Remove(cell.Text)).Append(" |");
            bars++;
            for (var more = style == PipeStyle.Padded ? cell.Span : 1; more < cell.Span; more++, bars++)
                text.Append(" |");
        }

        text.Append(style == PipeStyle.Padded ? " " : "");
        for (; bars < width; bars++)
            text.Append(style == PipeStyle.Padded ? "|" : " |");
        return text.ToString().TrimEnd(' ');
    }
}

/// <summary>Where bars stand in a row.</summary>
public enum PipeStyle
{
    /// <summary>In front of the first cell and behind each.</summary>
    Outer,

    /// <summary>Behind each cell.</summary>
    Behind,

    /// <summary>As <see cref="Outer"/>, with a row of dashes below the first.</summary>
    Markdown,

    /// <summary>Behind each cell; those of merged cells all at the end of the line.</summary>
    Padded,
}

using System.Text;

namespace Disclosure.Testing;

/// <summary>A way in which reports are published as text. The document is the same everywhere; tables differ.</summary>
public abstract class TextLayout
{
    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>Writes a report down. Lines end with LF.</summary>
    public string Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Join(Write(Print(picture)), "\n", endsOpen: false);
    }

    /// <summary>The picture as far as this layout shows it: what a reader must find in the rendered text.</summary>
    public virtual ReportPicture Shown(ReportPicture picture) =>
        Separator == '|' ? picture with { Cells = [.. picture.Cells.Select(static cell => cell with { Printed = cell.Printed.Trim() })] } : picture; // Blanks beside bars belong to them.

    /// <summary>What a line of a table holds.</summary>
    internal abstract LineContent Content { get; }

    /// <summary>Whether a blank cell is printed as well.</summary>
    internal virtual bool KeepsBlanks => true;

    /// <summary>What stands in front of cells or between them; null for nothing.</summary>
    internal virtual char? Separator => '\t';

    /// <summary>Puts a report on paper.</summary>
    internal virtual ReportPage Print(ReportPicture picture) => ReportPage.Of(picture, table => [TableRows.Of(picture, table)]);

    /// <summary>Writes what is on paper down, line by line.</summary>
    internal IEnumerable<TextLine> Write(ReportPage page)
    {
        var row = 0;
        foreach (var part in page.Parts)
        {
            if (part.Table < 0)
                yield return new TextLine(part.Line);
            foreach (var line in WriteTable(part.Rows))
                yield return line with { Table = part.Table, Row = row + line.Row };
            row += part.Rows.Count;
        }
    }

    /// <summary>Makes a document of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="lineEnd">What ends each of them.</param>
    /// <param name="endsOpen">Whether the document ends within its last line.</param>
    internal virtual string Join(IEnumerable<TextLine> lines, string lineEnd, bool endsOpen)
    {
        var text = new StringBuilder(16_384);
        foreach (var line in lines)
            text.Append(line.Text).Append(lineEnd);
        if (endsOpen && text.Length > 0)
            text.Length -= lineEnd.Length;
        return text.ToString();
    }

    /// <summary>The cells of a line that holds a row.</summary>
    internal virtual string[] Split(string line) => line.Split('\t');

    /// <summary>The cell on a line that holds one.</summary>
    internal virtual string CellOf(string line) => line;

    /// <summary>Where a cell of a row stands among the cells of its line.</summary>
    internal virtual int PlaceOf(PrintedCell[] row, int cell) => row.Take(cell).Sum(before => before.Span);

    /// <summary>Writes a table down. Each line names the row that it belongs to, from 0.</summary>
    internal abstract IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows);
}

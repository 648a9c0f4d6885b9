namespace Disclosure.Forms;

/// <summary>How a text writes the labels of a printed table down.</summary>
internal interface IPrintedLayout
{
    /// <summary>What sets a cell off from the one before.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="begins">Whether the table begins with it.</param>
    string Lead(PrintedCell cell, bool begins);

    /// <summary>A label in its official wording, with the end that belongs to it.</summary>
    string Print(PrintedCell label);
}

/// <summary>Rows of the full grid between TABs: merged cells leave empty ones behind, short rows are padded.</summary>
internal sealed class PrintedAsGrid : IPrintedLayout
{
    public string Lead(PrintedCell cell, bool begins)
    {
        if (!cell.BeginsRow)
            return "\t";
        return begins ? "" : new string('\t', cell.Padding) + '\n';
    }

    public string Print(PrintedCell label) => label.Text + new string('\t', label.Span - 1);
}

/// <summary>One cell a line and nothing else: cells without text are not printed.</summary>
internal sealed class PrintedAsLines : IPrintedLayout
{
    public string Lead(PrintedCell cell, bool begins) => "";

    public string Print(PrintedCell label) => label.Kind == PrintedCellKind.Label ? label.Text + '\n' : "";
}

/// <summary>A cell a line behind a TAB. A blank line ends a row.</summary>
internal sealed class PrintedAsTabs : IPrintedLayout
{
    public string Lead(PrintedCell cell, bool begins) => cell.BeginsRow && !begins ? "\n\t" : "\t";

    public string Print(PrintedCell label) => label.Text + '\n';
}

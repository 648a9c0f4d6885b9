using Disclosure.Pdf.Layout;
using Disclosure.Pdf.Texts;

namespace Disclosure.Pdf;

/// <summary>Gives the lines and tables of pages to the builder, with their places.</summary>
internal sealed class DocumentWriter(DocumentBuilder builder, DocumentLimits limits)
{
    private TableChain? _chain;

    public void Write(IReadOnlyList<LaidOutPage> pages)
    {
        foreach (var page in pages)
            foreach (var element in page.Elements)
                if (element is TableElement table)
                    Add(page, table);
                else if (element is LineElement { Line: var line })
                    AddLine(page, line);
        EndTable();
    }

    private void AddLine(LaidOutPage page, TextLine line)
    {
        EndTable();
        if (HasRoom())
            builder.AddLine(Limited(line.Text), page.Place(line.Box));
    }

    private void Add(LaidOutPage page, TableElement table)
    {
        if (_chain?.Add(page, table) == true)
            return;
        EndTable();
        _chain = new TableChain();
        _chain.Add(page, table);
    }

    private void EndTable()
    {
        if (_chain is null)
            return;
        builder.BeginTable(TableShape.Grid);
        foreach (var row in ChainRows.Of(_chain))
        {
            builder.BeginRow();
            foreach (var cell in row)
                if (HasRoom())
                    Write(cell);
        }

        builder.EndTable();
        _chain = null;
    }

    private void Write(ChainCell cell)
    {
        var text = string.Join('\n', cell.Lines.Select(line => line.Text));
        builder.AddCell(Limited(text), cell.Places[0], cell.Column, cell.RowSpan, cell.ColumnSpan);
        var offset = 0;
        foreach (var (line, place) in cell.Lines.Zip(cell.Places))
        {
            if (offset > 0 && offset < limits.MaxCellLength)
                builder.AddPlace(offset, place);
            offset += line.Text.Length + 1;
        }
    }

    private ReadOnlySpan<char> Limited(string text)
    {
        if (text.Length <= limits.MaxCellLength)
            return text;
        builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxCellLength} characters in a cell or line"));
        return text.AsSpan(0, limits.MaxCellLength);
    }

    private bool HasRoom()
    {
        if (builder.Count <= limits.MaxCells)
            return true;
        builder.ReachLimit(FormattableString.Invariant($"at most {limits.MaxCells} cells"));
        return false;
    }
}

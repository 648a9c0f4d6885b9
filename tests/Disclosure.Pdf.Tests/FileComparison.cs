namespace Disclosure.Pdf.Tests;

/// <summary>Compares what was read of files with the same reports as text.</summary>
internal sealed class FileComparison
{
    private int _cells, _right;

    /// <summary>Cells, and parts of the frame, that a file says otherwise.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Cells that a file does not say with certainty.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>The share of cells that are the same.</summary>
    public double Right => (double)_right / _cells;

    public void Compare(string name, AnnualReport text, ParseResult<AnnualReport> file)
    {
        if (file.Report is not { } report)
        {
            Wrong.Add($"{name}: not read: {string.Join("; ", file.Findings)}");
            return;
        }

        var (expected, actual) = (Frame(text), Frame(report));
        if (expected != actual)
            Wrong.Add($"{name}: {expected} is read as {actual}");
        foreach (var (one, other) in text.Cells.Zip(report.Cells))
            Compare($"{name}: {one.Key} {one} is read as {other} ({other.Raw})", one, other);
    }

    private void Compare(string difference, Cell text, Cell file)
    {
        _cells++;
        if ((text.State, text.Value, text.Unit) == (file.State, file.Value, file.Unit))
            _right++;
        else
            (file.State is CellState.Ambiguous or CellState.Text or CellState.Absent ? Missed : Wrong).Add(difference);
    }

    private static (string, string?, string?, int?, DateOnly?) Frame(AnnualReport report) =>
        (report.Definition.Name, report.Title, report.Agency, report.Year, report.Date);
}

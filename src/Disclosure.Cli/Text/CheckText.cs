using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>Checked inputs for people: a summary and the findings of each, and a line over them all.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="showsAll">Whether infos are listed one by one, too.</param>
internal sealed class CheckText(TextPage page, bool showsAll) : ICheckOutput
{
    private int _valid, _faulty, _notRead;
    private VerdictCounts _verdicts;
    private bool _isAfterParagraph;

    public void Announce(string note)
    {
        page.WriteLine(note);
        _isAfterParagraph = true;
    }

    public void Write(Reading reading)
    {
        // A report is a paragraph; inputs that could not be read are one line each, and stand together.
        if (_isAfterParagraph || Files > 0 && reading.Report is not null)
            page.EndLine();
        _isAfterParagraph = reading.Report is not null;
        Count(reading);
        if (reading is { Report: { } report, Validation: { } validation })
            ReportSummary.Write(page, reading.File, report, validation);
        var repairs = new RepairLines(page, showsAll);
        foreach (var finding in reading.Findings.Where(IsShown))
        {
            FindingLines.Write(page, reading.File, finding);
            repairs.Write(finding);
        }

        if (showsAll)
            foreach (var cell in reading.Report?.Source?.Unused ?? [])
                page.WriteLine($"{reading.File}:{cell.Place}: in a table, and neither a label nor a figure of the form: {cell.Raw}");
        var infos = InfoSummary.Of(reading.Findings.Where(finding => !IsShown(finding)));
        if (infos.Length > 0)
            page.WriteLine($"  and {infos}; --verbose lists them");
    }

    /// <summary>Writes the line over all inputs; a single one has said it already.</summary>
    public void Finish()
    {
        if (Files < 2)
            return;
        page.EndLine();
        var files = Counted.List(
            (_valid, "without errors", "without errors"),
            (_faulty, "with errors", "with errors"),
            (_notRead, "not read", "not read"));
        var equations = _verdicts == default ? "" : $"; equations: {VerdictWords.Of(_verdicts)}";
        page.WriteLine($"{Counted.Of(Files, "file")}: {files}{equations}");
    }

    private int Files => _valid + _faulty + _notRead;

    private bool IsShown(Finding finding) => showsAll || finding.Severity != Severity.Info;

    private void Count(Reading reading)
    {
        if (reading.Validation is not { } validation)
            _notRead++;
        else if (validation.IsValid)
            _valid++;
        else
            _faulty++;
        var counts = reading.Validation?.Verdicts ?? default;
        _verdicts = new VerdictCounts(
            _verdicts.Pass + counts.Pass,
            _verdicts.Fail + counts.Fail,
            _verdicts.Undecided + counts.Undecided,
            _verdicts.NotApplicable + counts.NotApplicable);
    }
}

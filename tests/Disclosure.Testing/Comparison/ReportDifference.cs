namespace Disclosure.Testing;

/// <summary>Says what two readings of one document say differently, a line each; nothing where they say the same.</summary>
/// <param name="first">What the first reading is called.</param>
/// <param name="second">What the second reading is called.</param>
public sealed class ReportDifference(string first, string second)
{
    /// <summary>What differs between two results: whether there is a report, what it holds, and the findings.</summary>
    public string Between<TFirst, TSecond>(ParseResult<TFirst> one, ParseResult<TSecond> other)
        where TFirst : Report
        where TSecond : Report
    {
        var differences = new DifferenceList(first, second);
        differences.Add("a report", one.IsReport, other.IsReport);
        differences.Add("finding", one.Findings, other.Findings, Describe);
        if (one.Report is { } report && other.Report is { } otherReport)
            Add(differences, report, otherReport);
        return differences.ToString();
    }

    /// <summary>What differs between two reports: all that makes them unequal, but for their types.</summary>
    public string Between(Report one, Report other)
    {
        var differences = new DifferenceList(first, second);
        differences.Add("finding", one.ReaderFindings, other.ReaderFindings, Describe);
        Add(differences, one, other);
        return differences.ToString();
    }

    /// <summary>What differs in what two reports say, wherever it stands in their documents: one of them may be a page, and the other its text.</summary>
    public string BetweenSources<T>(Report one, ParseResult<T> other)
        where T : Report
    {
        if (other.Report is not { } report)
            return $"{second} is not read: {string.Join("; ", other.Findings)}\n";
        var differences = new DifferenceList(first, second);
        AddFrame(differences, one, report);
        differences.Add("section", [.. one.Sections.Select(Text)], [.. report.Sections.Select(Text)], text => text);
        foreach (var (cell, otherCell) in one.Cells.Zip(report.Cells))
            differences.Add(cell.Key, (cell.State, cell.Value, cell.Unit), (otherCell.State, otherCell.Value, otherCell.Unit));
        return differences.ToString();
    }

    /// <summary>What differs between what two reports come to when they are checked.</summary>
    public string BetweenChecks(Report one, Report other)
    {
        var differences = new DifferenceList(first, second);
        var (checks, otherChecks) = (one.Validate(), other.Validate());
        differences.Add("finding", checks.Findings, otherChecks.Findings, Describe);
        differences.Add("verdicts", checks.Verdicts, otherChecks.Verdicts);
        differences.Add("equation", checks.Results, otherChecks.Results, result => result.ToString());
        differences.Add("implied", checks.Implied, otherChecks.Implied, implied => implied.ToString());
        return differences.ToString();
    }

    private static void Add(DifferenceList differences, Report one, Report other)
    {
        AddFrame(differences, one, other);
        differences.Add("file", one.FileName, other.FileName);
        differences.Add("section", one.Sections, other.Sections, Describe);
        AddCells(differences, one, other);
        if (one.GetType() == other.GetType() && !one.Equals(other))
            differences.AddIfNone("the reports are unequal");
    }

    private static void AddFrame(DifferenceList differences, Report one, Report other)
    {
        differences.Add("edition", one.Definition.Name, other.Definition.Name);
        differences.Add("title", one.Title, other.Title);
        differences.Add("agency", one.Agency, other.Agency);
        differences.Add("year", one.Year, other.Year);
        differences.Add("date", one.Date, other.Date);
    }

    private static void AddCells(DifferenceList differences, Report one, Report other)
    {
        var others = other.Cells.ToDictionary(cell => cell.Key);
        foreach (var cell in one.Cells)
            if (!others.Remove(cell.Key, out var otherCell) || cell != otherCell)
                differences.Add(cell.Key, Describe(cell), otherCell.Key.Length == 0 ? "not listed" : Describe(otherCell));
        foreach (var cell in others.Values)
            differences.Add(cell.Key, "not listed", Describe(cell));
        if (!one.Cells.SequenceEqual(other.Cells))
            differences.AddIfNone("the cells are listed in another order");
    }

    /// <summary>The value with its unit or the word for the state, what is printed, and where.</summary>
    private static string Describe(Cell cell) => $"{cell} from '{cell.Raw}' at {cell.Line}:{cell.Column}";

    private static string Text(Section section) => $"{section.Name}: {section.Text}";

    private static string Describe(Section section) => $"{section.Number} {section.Name} '{section.Heading}' at {section.Line}: {section.Text}";

    private static string Describe(Finding finding) => finding.Operands.Count == 0
        ? finding.ToString()
        : $"{finding} over {string.Join(", ", finding.Operands)}";
}

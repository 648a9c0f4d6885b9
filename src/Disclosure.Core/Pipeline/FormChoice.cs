using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Schema;

namespace Disclosure.Pipeline;

/// <summary>Tells which of several forms a document is of: the one of which it has the most cells. Where two have as many, none is chosen.</summary>
internal static class FormChoice
{
    public static ParseResult<DynamicReport> Of(IReadOnlyList<(FormDefinition Form, ParseResult<DynamicReport> Result)> results)
    {
        var reports = results.Where(result => result.Result.IsReport)
            .Select(result => (result.Form, result.Result, Cells: result.Result.Report!.Cells.Count(cell => cell.State != CellState.Absent)))
            .OrderByDescending(result => result.Cells).ToArray();
        if (reports.Length > 0 && (reports.Length == 1 || reports[0].Cells > reports[1].Cells))
            return reports[0].Result;
        if (reports.Length > 0)
            return None($"it can be {string.Join(" or ", reports.Where(result => result.Cells == reports[0].Cells).Select(result => result.Form.Name))}");
        if (results.Count == 0)
            return None("there is no form that it could be");
        return results.Count == 1 || results.Any(result => IsUnreadable(result.Result))
            ? results[0].Result
            : None($"it is none of {string.Join(", ", results.Select(result => result.Form.Name))}");
    }

    private static bool IsUnreadable(ParseResult<DynamicReport> result) => result.Findings.Any(finding => finding.Rule == RuleCatalogue.Unreadable.Id);

    private static ParseResult<DynamicReport> None(string why) =>
        new(null, new ObservedFindings([new Observation(RuleCatalogue.NotTheForm, null, null, why)], new SourceText(default)));
}

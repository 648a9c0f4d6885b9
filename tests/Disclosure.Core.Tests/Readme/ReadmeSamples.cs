namespace Disclosure.Tests;

/// <summary>The code that the README shows, as it stands there.</summary>
internal static class ReadmeSamples
{
    public static string Summary()
    {
        // <sample>
        var result = AnnualReport.ParseFile("report.txt");
        if (result.Report is not { } report)
            return string.Join('\n', result.Findings);                  // why it is no such report

        Cell granted = report.Requests.Granted.AllApplicants;           // state, value, unit, raw text, line and column
        var text = $"{report.Year} {report.Agency}: {granted} granted\n";
        foreach (Finding finding in report.Validate())
            text += finding + "\n";                                     // 93:2 error GID3001 总计: 12 + 1 ≠ 10 + 2 (difference 1)
        return text;
        // </sample>
    }

    public static Cell Licences(AnnualReport report)
    {
        // <sample>
        var licences = report switch
        {
            AnnualReport2019 first => first.ProactiveDisclosure.Licensing.Decisions,
            AnnualReport2021 second => second.ProactiveDisclosure.Licensing.Decisions,
            _ => default,
        };
        // </sample>
        return licences;
    }
}

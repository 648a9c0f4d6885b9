using App;
using Disclosure;

// Parses, validates, writes and reads JSON; what it prints is compared with expected.txt.
var result = Library.ParseFile(Path.Combine(AppContext.BaseDirectory, "loans.txt"));
if (result.Report is not { } report)
{
    Console.WriteLine(string.Join('\n', result.Findings));
    return 1;
}

Console.WriteLine($"{report.Agency} {report.Year}: {report.Loans.Branches.Harbour.Books} books, films on the hill: {report.Loans.Branches.Hill.Films.State}");
foreach (var finding in report.Validate())
    Console.WriteLine(finding);
var copy = ReportJson.Deserialize<Library>(ReportJson.Serialize(report));
Console.WriteLine($"equal after JSON: {report.Equals(copy)}");
Console.WriteLine($"the built-in form: {AnnualReport.Parse("x").Findings[0].Rule}");
return 0;

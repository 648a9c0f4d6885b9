using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Random reports of the built-in form.</summary>
internal static class Pictures
{
    public static ReportPicture Create(string edition, int seed, PictureOptions? options = null) =>
        RandomReports.Create(AnnualReport.Form, Edition(edition), new Random(seed), options);

    public static EditionDefinition Edition(string name) => AnnualReport.Form.Editions.Single(edition => edition.Name == name);
}

using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Labels as reports print them: mostly official, some with blanks, half-width marks or other wordings.</summary>
internal static class PrintedLabels
{
    private const int Reports = 100;

    private static readonly PictureOptions s_options = new()
    {
        VariedLabels = 0.05,
        Labels = LabelVariants.Aliases | LabelVariants.HalfWidth | LabelVariants.Spaces,
    };

    /// <summary>The labels of the form.</summary>
    public static IReadOnlyList<LabelDefinition> Definitions { get; } = [.. Pictures().SelectMany(picture => picture.Labels.Keys).Distinct()];

    /// <summary>The texts of them in a number of reports of both editions.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Pictures().SelectMany(picture => picture.Labels.Values)];

    private static IEnumerable<ReportPicture> Pictures() =>
        from seed in Enumerable.Range(0, Reports)
        let edition = AnnualReport.Form.Editions[seed % AnnualReport.Form.Editions.Count]
        select RandomReports.Create(AnnualReport.Form, edition, new Random(seed), s_options);
}

using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Random reports of the official form as text, in any edition and layout.</summary>
internal static class RandomDocuments
{
    public static TextLayout[] Layouts { get; } = [new TabbedLinesLayout(), new PlainLinesLayout(), new GridLayout()];

    /// <summary>Draws an edition, a report and a layout.</summary>
    public static string Draw(Random random, PictureOptions options)
    {
        var layout = Layouts[random.Next(Layouts.Length)];
        return layout.Render(Picture(random, options));
    }

    /// <summary>Draws an edition and a report.</summary>
    public static ReportPicture Picture(Random random, PictureOptions options)
    {
        var form = AnnualReport.Form;
        return RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
    }
}

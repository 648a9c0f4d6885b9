using Disclosure.Testing;
using FsCheck;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What a layout shows of a report is what is read from it, cell for cell.</summary>
public sealed class RoundTripProperties
{
    /// <summary>Without cells that one cell a line would lose.</summary>
    private static readonly PictureOptions s_withoutBlanks = PictureOptions.Untidy with { Blanks = 0 };

    [Property(MaxTest = 300)]
    public void Tabbed_lines(DoNotSize<int> seed, bool isFirstEdition) => ReadsBack(new TabbedLinesLayout(), seed, isFirstEdition, PictureOptions.Untidy);

    [Property(MaxTest = 300)]
    public void Plain_lines(DoNotSize<int> seed, bool isFirstEdition) => ReadsBack(new PlainLinesLayout(), seed, isFirstEdition, s_withoutBlanks);

    [Property(MaxTest = 300)]
    public void Rows_between_TABs(DoNotSize<int> seed, bool isFirstEdition) => ReadsBack(new GridLayout(), seed, isFirstEdition, PictureOptions.Untidy);

    [Property(MaxTest = 300)]
    public void Traditional_characters(DoNotSize<int> seed, bool isFirstEdition) =>
        ReadsBack(new PlainLinesLayout(), seed, isFirstEdition, s_withoutBlanks with { IsTraditional = true });

    [Property]
    public void Hybrids(DoNotSize<int> seed) =>
        ReadsBack(new TabbedLinesLayout(), seed, false, PictureOptions.Tidy with { PrintsOptionalRows = true });

    [Property]
    public void A_page_break(DoNotSize<int> seed, bool isFirstEdition, byte rows) => ReadsBack(
        new GridLayout(new PageBreak
        {
            Table = "T3",
            RowsBefore = 1 + (rows % 20),
            LabelColumnsBehind = 3 + (rows % 4),
            LosesLastColumn = rows % 2 == 0,
            ShiftsLabels = rows % 3 == 0,
        }),
        seed,
        isFirstEdition,
        PictureOptions.Tidy);

    private static void ReadsBack(TextLayout layout, DoNotSize<int> seed, bool isFirstEdition, PictureOptions options)
    {
        var picture = layout.Shown(Pictures.Create(isFirstEdition ? "2019" : "2021", seed.Item, options));
        var report = AnnualReport.Parse(layout.Render(picture)).Report!;

        Assert.Equal(picture.Edition.Name, report.Definition.Name);
        Assert.Equal((picture.Title, picture.Agency, picture.Year, picture.Date), (report.Title, report.Agency, report.Year, report.Date));
        Assert.Equal(picture.Sections.Select(section => section.Definition.Number), report.Sections.Select(section => section.Number));
        for (var slot = 0; slot < picture.Cells.Count; slot++)
        {
            var (expected, read) = (picture.Cells[slot], report.Content.Slots[slot]);
            Assert.Equal(
                (report.Content.Layout.Key(slot), expected.State, expected.Value, expected.Unit),
                (report.Content.Layout.Key(slot), read.State, read.Value, read.IsInYuan ? "元" : ""));
        }
    }
}

using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Whatever a report says, each layout that it can be published in gives it back.</summary>
[RepeatableProperties]
public sealed class LayoutProperties
{
    private static readonly FormDefinition s_form = AnnualReport.Form;

    [Property(MaxTest = 150)]
    public void A_cell_a_line_behind_a_TAB_is_read_back(Seed seed) => ReadsBack(new TabbedLinesLayout(), seed, PictureOptions.Untidy);

    [Property(MaxTest = 150)]
    public void Rows_between_TABs_are_read_back(Seed seed) => ReadsBack(new GridLayout(), seed, PictureOptions.Untidy);

    [Property(MaxTest = 150)]
    public void One_cell_a_line_is_read_back_where_no_cell_is_blank(Seed seed) =>
        ReadsBack(new PlainLinesLayout(), seed, PictureOptions.Untidy with { Blanks = 0 });

    [Property(MaxTest = 40)]
    public void Rows_between_bars_are_read_back(Seed seed)
    {
        foreach (var style in new[] { PipeStyle.Outer, PipeStyle.Behind, PipeStyle.Markdown })
            ReadsBack(new PipeRowsLayout(style), seed, PictureOptions.Untidy);
    }

    [Property(MaxTest = 40)]
    public void Cells_that_end_at_bars_are_read_back(Seed seed)
    {
        foreach (var style in new[] { BarStyle.Behind, BarStyle.Alone, BarStyle.Leading })
            ReadsBack(new BarCellsLayout(style), seed, PictureOptions.Untidy);
        ReadsBack(new BarCellsLayout(BarStyle.Unfilled), seed, PictureOptions.Untidy with { Blanks = 0 });
    }

    [Property(MaxTest = 100)]
    public void Traditional_characters_make_no_difference(Seed seed)
    {
        var options = PictureOptions.Untidy with { IsTraditional = true, Blanks = 0 };
        ReadsBack(new PlainLinesLayout(), seed, options);
        ReadsBack(new TabbedLinesLayout(), seed, options);
    }

    [Property(MaxTest = 100)]
    public void A_mixed_form_is_read_back_in_every_layout(Seed seed)
    {
        var options = PictureOptions.Untidy with { PrintsOptionalRows = true, Blanks = 0 };
        ReadsBack(new PlainLinesLayout(), seed, options);
        ReadsBack(new TabbedLinesLayout(), seed, options);
        ReadsBack(new GridLayout(), seed, options);
    }

    [Property(MaxTest = 150)]
    public void A_table_cut_by_a_page_break_is_read_back_but_for_the_column_that_was_lost(Seed seed)
    {
        var random = seed.Random();
        var cut = new PageBreak
        {
            Table = "T3",
            RowsBefore = random.Next(1, 20),
            LabelColumnsBefore = random.Next(2, 5),
            LabelColumnsBehind = random.Next(3, 6),
            LosesLastColumn = random.Next(2) == 0,
            ShiftsLabels = random.Next(2) == 0,
        };
        ReadsBack(new GridLayout(cut), seed, PictureOptions.Untidy with { Blanks = 0 });
    }

    private static void ReadsBack(TextLayout layout, Seed seed, PictureOptions options)
    {
        var random = seed.Random();
        var picture = RandomReports.Create(s_form, s_form.Editions[random.Next(s_form.Editions.Count)], random, options);
        var text = layout.Render(picture);
        PictureAssert.Reads(layout.Shown(picture), text, AnnualReport.Parse(text));
    }
}

using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Text from which lines or blanks were lost: what its layout keeps is read, and nothing else is made up.</summary>
[RepeatableProperties]
public sealed class RunTextProperties
{
    /// <summary>Blanks around a value, or within a label, are those between cells here.</summary>
    private static readonly PictureOptions s_options = PictureOptions.Untidy with
    {
        Blanks = 0,
        Values = ValueVariants.All & ~ValueVariants.Padding,
        Labels = LabelVariants.All & ~LabelVariants.BrokenLines,
    };

    [Property(MaxTest = 60)]
    public void A_row_a_line_between_single_blanks_is_read_back(Seed seed) => ReadsBack(new BlankRowsLayout(BlankStyle.Single), seed);

    [Property(MaxTest = 60)]
    public void Aligned_rows_are_read_back(Seed seed) => ReadsBack(new BlankRowsLayout(BlankStyle.Aligned), seed);

    [Property(MaxTest = 60)]
    public void Aligned_rows_are_read_back_where_labels_are_broken_over_lines(Seed seed) => ReadsBack(new BlankRowsLayout(BlankStyle.Broken), seed);

    [Property(MaxTest = 60)]
    public void A_table_on_one_line_is_read_back(Seed seed) => ReadsBack(new OneLineLayout(isRunTogether: false), seed);

    [Property(MaxTest = 60)]
    public void Records_of_a_spreadsheet_are_read_back(Seed seed)
    {
        var random = seed.Random();
        var picture = RandomDocuments.Picture(random, PictureOptions.Untidy);
        var text = new CsvLayout(random.Next(2) == 0 ? ',' : ';').Render(picture);
        PictureAssert.Reads(picture, text, AnnualReport.Parse(text));
    }

    [Property(MaxTest = 60)]
    public void A_table_run_together_gives_the_figures_that_only_one_cut_allows(Seed seed)
    {
        var random = seed.Random();
        var picture = RandomDocuments.Picture(random, PictureOptions.Tidy with { LargestCount = random.Next(1, 30) });
        var layout = new OneLineLayout(isRunTogether: true);
        var (text, keeps) = (layout.Render(picture), layout.Keeps(picture));
        var report = AnnualReport.Parse(text).Report!;

        HasNoOther(picture, report, text);
        if (RowsOfZeros(picture) >= 5)
            for (var slot = 0; slot < keeps.Length; slot++)
                Assert.True(!keeps[slot] || new Cell(report.Content, slot) is var cell && cell.Value == picture.Cells[slot].Value, $"{new Cell(report.Content, slot).Key}: not {picture.Cells[slot].Value} in {text}");
    }

    [Property(MaxTest = 100)]
    public void Blank_cells_never_make_another_figure(Seed seed)
    {
        var random = seed.Random();
        var picture = RandomDocuments.Picture(random, s_options with { Blanks = 0.05, LargestCount = random.Next(2, 100) });
        TextLayout[] layouts = [.. Enum.GetValues<BlankStyle>().Select(style => new BlankRowsLayout(style)), new OneLineLayout(false), new OneLineLayout(true)];
        var text = layouts[random.Next(layouts.Length)].Render(picture);

        if (AnnualReport.Parse(text).Report is { } report && ReferenceEquals(report.Definition, picture.Edition))
            HasNoOther(picture, report, text);
    }

    private static void HasNoOther(ReportPicture picture, Report report, string text)
    {
        for (var slot = 0; slot < picture.Cells.Count; slot++)
            if (new Cell(report.Content, slot) is { Value: { } value } cell)
                Assert.True(picture.Cells[slot].Value == value, $"{cell.Key}: {picture.Cells[slot].Value} is {value} in {text}");
    }

    /// <summary>How many rows of several columns hold nothing but zeros: these show that no cell is blank.</summary>
    private static int RowsOfZeros(ReportPicture picture) => picture.Edition.Tables.SelectMany(table => table.Blocks)
        .Where(block => block.Columns.Count > 1 && !block.IsAcross)
        .Sum(block => picture.PrintedRows(block).Count(row => picture.Cells.Skip(block.Rows[row].FirstSlot).Take(block.Columns.Count).All(cell => cell.Value == 0)));

    private static void ReadsBack(TextLayout layout, Seed seed)
    {
        var picture = RandomDocuments.Picture(seed.Random(), s_options);
        var text = layout.Render(picture);
        PictureAssert.Reads(picture, text, AnnualReport.Parse(text));
    }
}

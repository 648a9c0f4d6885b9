using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What holds for the official form holds for any form that a schema can describe.</summary>
[RepeatableProperties]
public sealed class RandomFormProperties
{
    [Property(MaxTest = 200)]
    public void A_random_schema_compiles_without_a_word(Seed seed)
    {
        var schema = RandomSchemas.Create(seed.Random());

        Assert.True(FormReader.Load([new SchemaFile("s", schema)]) is { Errors.Count: 0, Readers.Count: 1 } forms, schema);
    }

    [Property(MaxTest = 150)]
    public void A_cell_a_line_behind_a_TAB_is_read_back(Seed seed) => ReadsBack(new TabbedLinesLayout(), seed);

    [Property(MaxTest = 150)]
    public void Rows_between_TABs_are_read_back(Seed seed) => ReadsBack(new GridLayout(), seed);

    [Property(MaxTest = 150)]
    public void One_cell_a_line_is_read_back(Seed seed) => ReadsBack(new PlainLinesLayout(), seed);

    [Property(MaxTest = 150)]
    public void Figures_that_agree_fulfil_every_rule_and_one_changed_figure_breaks_one(Seed seed)
    {
        var random = seed.Random();
        var reader = Reader(random);
        var picture = Draw(reader.Form, random, PictureOptions.Tidy);
        var layout = new TabbedLinesLayout();
        var rules = picture.Edition.Rules.Select(rule => rule.Id).ToHashSet();

        Assert.DoesNotContain(reader.Parse(layout.Render(picture)).Report!.Validate(), finding => rules.Contains(finding.Rule));
        if (Changed(picture, random) is { } changed)
            Assert.Contains(reader.Parse(layout.Render(changed)).Report!.Validate(), finding => rules.Contains(finding.Rule));
    }

    [Property(MaxTest = 150)]
    public void A_table_begins_as_it_is_told_before_it_is_printed(Seed seed)
    {
        var form = Reader(seed.Random()).Form;
        for (var index = 0; index < form.Editions.Count; index++)
        {
            var edition = form.Compiled.Edition(index).Plain;
            Assert.All(Enumerable.Range(0, edition.TableCount), table => Assert.Equal(
                edition.Table(table).Runs.SelectMany(run => run.Labels).First(cell => cell.Kind == PrintedCellKind.Label).Folded[0],
                edition.Edition.FirstCharacter(table)));
        }
    }

    private static void ReadsBack(TextLayout layout, Seed seed)
    {
        var random = seed.Random();
        var reader = Reader(random, hasWords: layout is not PlainLinesLayout);
        var options = PictureOptions.Untidy with
        {
            Blanks = layout is PlainLinesLayout || HasLoneCells(reader.Form) ? 0 : random.Next(2) * 0.1,
            IsConsistent = random.Next(2) == 0,
            PrintsOptionalRows = random.Next(3) == 0 && IsToldByATable(reader.Form),
        };
        var picture = Draw(reader.Form, random, options);
        var text = layout.Render(picture);
        PictureAssert.Reads(layout.Shown(picture), text, reader.Parse(text));
        PictureAssert.Reads(layout.Shown(picture), text, reader.Parse(text, new ParseOptions { Predicts = false }));
    }

    /// <summary>Whether a row of the form has one cell and no label: in a grid there is then no TAB to show that it is blank.</summary>
    private static bool HasLoneCells(FormDefinition form) => form.Editions.SelectMany(edition => edition.Tables).SelectMany(table => table.Blocks)
        .Any(block => block is { IsAcross: true, Columns.Count: 1 } && block.Rows.Count(row => row.FirstSlot >= 0) == 1);

    /// <summary>Whether the editions have tables of their own; otherwise a mixed report can be just like one of the other edition.</summary>
    private static bool IsToldByATable(FormDefinition form) => form.Editions.Any(edition => edition.Tables.Any(table => !table.IsShared));

    private static FormReader Reader(Random random, bool hasWords = true) => FormReader.Load([new SchemaFile("s", RandomSchemas.Create(random, hasWords))]).Readers.Single();

    private static ReportPicture Draw(FormDefinition form, Random random, PictureOptions options) =>
        RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);

    /// <summary>The picture with one more in a count that some rule is about; null if there is none.</summary>
    private static ReportPicture? Changed(ReportPicture picture, Random random)
    {
        var layout = picture.Edition.SlotMap;
        int[] slots = [.. picture.Edition.Rules.SelectMany(rule => rule.Equations).SelectMany(equation => equation.Left.Concat(equation.Right))
            .Select(term => term.Slot).Where(slot => layout.Kind(slot) == ValueKind.Count && picture.Cells[slot].State == CellState.Number)];
        if (slots.Length == 0)
            return null;
        var slot = slots[random.Next(slots.Length)];
        var cells = picture.Cells.ToArray();
        var figure = cells[slot].Figure + 1;
        cells[slot] = new PictureCell(figure.ToString(System.Globalization.CultureInfo.InvariantCulture), CellState.Number, figure, "", figure);
        return picture with { Cells = cells };
    }
}

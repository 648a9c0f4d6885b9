using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Makes reports up. The same form, options and seed make the same report.</summary>
public static class RandomReports
{
    /// <summary>Makes a report up.</summary>
    /// <param name="form">The form.</param>
    /// <param name="edition">One of its editions.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="options">How the report departs from a tidy one; null for <see cref="PictureOptions.Tidy"/>.</param>
    public static ReportPicture Create(FormDefinition form, EditionDefinition edition, Random random, PictureOptions? options = null)
    {
        options ??= PictureOptions.Tidy;
        var optionalRows = options.PrintsOptionalRows ? RowChoice.OptionalRows(edition).ToHashSet() : [];
        var labels = new LabelWriter(form, random, options).WriteAll(edition);
        var year = random.Next(Math.Max(edition.FirstYear, 2000), Math.Min(edition.LastYear, 2030) + 1);
        var (title, agency) = TitleWriter.Write(form, year, random, options);
        return new ReportPicture
        {
            Form = form,
            Edition = edition,
            Title = title,
            Agency = agency,
            Year = year,
            Date = options.IsSigned ? new DateOnly(year + 1, 1, 1).AddDays(random.Next(90)) : null,
            Sections = Sections(form, year, labels, random, options),
            Labels = labels,
            OptionalRows = optionalRows,
            Cells = Cells(form, edition, optionalRows, labels, random, options),
        };
    }

    private static PictureSection[] Sections(
        FormDefinition form, int year, IReadOnlyDictionary<LabelDefinition, string> labels, Random random, PictureOptions options)
    {
        var narratives = new NarrativeWriter(year, random, options);
        return [.. form.Sections.Select(section => new PictureSection(section, labels[section.Heading], narratives.Write(section)))];
    }

    private static PictureCell[] Cells(
        FormDefinition form,
        EditionDefinition edition,
        IReadOnlySet<int> optionalRows,
        IReadOnlyDictionary<LabelDefinition, string> labels,
        Random random,
        PictureOptions options)
    {
        var figures = RandomFigures.Draw(edition, optionalRows, random, options);
        var writer = new CellWriter(form, random, options);
        var cells = new PictureCell[edition.SlotCount];
        Array.Fill(cells, PictureCell.Absent);
        foreach (var (slot, column) in RowChoice.PrintedSlots(edition, optionalRows))
            cells[slot] = writer.Write(figures[slot], column, PrintedUnit.InHead(labels[column.Label]));
        return cells;
    }
}

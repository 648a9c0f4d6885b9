using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>All that a report says, before a layout puts it on paper: every text as printed, and what must be read from it.</summary>
public sealed record ReportPicture
{
    /// <summary>The form.</summary>
    public required FormDefinition Form { get; init; }

    /// <summary>The edition that the report uses.</summary>
    public required EditionDefinition Edition { get; init; }

    /// <summary>The title on one line.</summary>
    public required string Title { get; init; }

    /// <summary>The agency, in title and signature alike.</summary>
    public required string Agency { get; init; }

    /// <summary>The report year.</summary>
    public required int Year { get; init; }

    /// <summary>The date of the signature; null for a report that nobody signed.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The sections in the order of the form.</summary>
    public required IReadOnlyList<PictureSection> Sections { get; init; }

    /// <summary>The wording of every label of the edition.</summary>
    public required IReadOnlyDictionary<LabelDefinition, string> Labels { get; init; }

    /// <summary>The first slots of the optional rows that are printed, in the place of those that they replace.</summary>
    public required IReadOnlySet<int> OptionalRows { get; init; }

    /// <summary>The cells by slot.</summary>
    public required IReadOnlyList<PictureCell> Cells { get; init; }

    /// <summary>The rows of a block that are printed, by their index.</summary>
    public IReadOnlyList<int> PrintedRows(BlockDefinition block) => RowChoice.Printed(block, OptionalRows);

    /// <summary>The date as it is printed: 2021年1月14日; null without one.</summary>
    public string? PrintedDate => Date is { } date ? string.Create(Culture, $"{date.Year}年{date.Month}月{date.Day}日") : null;

    private static IFormatProvider Culture => System.Globalization.CultureInfo.InvariantCulture;
}

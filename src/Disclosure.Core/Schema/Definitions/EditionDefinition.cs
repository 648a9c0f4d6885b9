namespace Disclosure.Schema;

/// <summary>One edition of a form: its legal basis, the years it is for, its tables and their equations.</summary>
public sealed class EditionDefinition
{
    /// <summary>The name of the edition in data, such as <c>2019</c>; empty for a form that has no editions.</summary>
    public required string Name { get; init; }

    /// <summary>The identifier of the generated report type, such as <c>AnnualReport2019</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The document that sets the edition, such as 国办公开办函〔2019〕60号; empty where none is given.</summary>
    public required string Basis { get; init; }

    /// <summary>The first report year that the edition is for; 0 where it has no beginning.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last report year that the edition is for; 9999 where it has no end.</summary>
    public required int LastYear { get; init; }

    /// <summary>
    /// The tables in the order of the form. A table that the form shares between editions stands at the same index,
    /// with the same blocks, rows and columns, in each of them.
    /// </summary>
    public required IReadOnlyList<TableDefinition> Tables { get; init; }

    /// <summary>The rules, in the order of the schema.</summary>
    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>How many cells the edition has, cells of optional rows included: one slot for each.</summary>
    public required int SlotCount { get; init; }
}

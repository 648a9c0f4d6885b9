using System.ComponentModel;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// A report as it was read: immutable, safe to share between threads. Generated types put named, typed views over its cells; where the
/// form is chosen at run time, <see cref="DynamicReport"/> finds them by name.
/// </summary>
public abstract class Report : IEquatable<Report>
{
    private ValidationResult? _validation;
    private ReportOrigin? _source;

    /// <summary>Used by generated types.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Report(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
    }

    /// <summary>The schema of the edition that the document uses.</summary>
    public EditionDefinition Definition => Content.Edition;

    /// <summary>The name of the file that was read, as given; null where the text came from elsewhere.</summary>
    public string? FileName => Content.FileName;

    /// <summary>The title, its lines joined, without the spaces between them; null where none was found.</summary>
    public string? Title => Content.Title;

    /// <summary>The agency: its name in the title, or the longer one of the signature that ends with it. Null where none was found.</summary>
    public string? Agency => Content.Agency;

    /// <summary>The report year; null where none was found.</summary>
    public int? Year => Content.Year;

    /// <summary>The date of the signature; null where none was found.</summary>
    public DateOnly? Date => Content.Date;

    /// <summary>How it was taken from its document; null where it was read from JSON. It does not count when two reports are compared.</summary>
    public ReportOrigin? Source => _source ??= Content.FindSource?.Invoke(Content);

    /// <summary>The sections that were found, in the order of the document.</summary>
    public IReadOnlyList<Section> Sections => Content.Sections;

    /// <summary>
    /// What the reader has to say about input and structure (families GID0 and GID1): at most 200 findings of each rule, and one more with the
    /// number of the others. <see cref="Validate"/> adds cells and equations.
    /// </summary>
    public IReadOnlyList<Finding> ReaderFindings => Content.ReaderFindings.Findings;

    /// <summary>
    /// Every cell of the edition in the order of the form, absent ones too. An optional row is among them only where the document prints it,
    /// a column that the schema ignores never.
    /// </summary>
    public IEnumerable<Cell> Cells
    {
        get
        {
            for (var slot = 0; slot < Content.Slots.Count; slot++)
                if (Content.Variant.IsListed(slot) && Content.SlotMap.IsRead(slot))
                    yield return new Cell(Content, slot);
        }
    }

    internal ReportContent Content { get; }

    /// <summary>Checks every cell and every equation of the form. A report does not change, so it is checked once.</summary>
    /// <returns>Findings, verdicts and implied values.</returns>
    public ValidationResult Validate() => _validation ??= ValidationResult.Of(Content);

    /// <summary>Used by generated types: the cell at a place of the form; absent if the edition does not have it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Cell CellAt(int table, int block, int row, int column)
    {
        var first = Definition.Tables[table].Blocks[block].Rows[row].FirstSlot;
        return first < 0 ? default : new Cell(Content, first + column);
    }

    /// <summary>Used by generated types: the first section with a number of the form; null where it was not found.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Section? FindSection(int number) => Sections.FirstOrDefault(section => section.Number == number);

    /// <summary>Whether two reports say the same: form, edition, title, agency, year, date, sections, cells with their places, and findings.</summary>
    public bool Equals(Report? other) =>
        other is not null && GetType() == other.GetType() && Content.Form.Name == other.Content.Form.Name && Definition.Name == other.Definition.Name
        && FileName == other.FileName && Title == other.Title && Agency == other.Agency && Year == other.Year && Date == other.Date
        && Sections.SequenceEqual(other.Sections) && Cells.SequenceEqual(other.Cells) && ReaderFindings.SequenceEqual(other.ReaderFindings);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Report);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Definition.Name, Title, Year, Date);
}

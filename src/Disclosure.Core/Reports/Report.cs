using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// A report as it was read: immutable, safe to share between threads. Generated types put named, typed views over its cells; where the
/// form is chosen at run time, <see cref="DynamicReport"/> finds them by name.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Report : IEquatable<Report>
{
    private ValidationResult? _validation;
    private ReportOrigin? _source;
    private ReportTable[]? _tables;

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

    /// <summary>The cell with a key.</summary>
    /// <param name="key">The key, such as <c>T3|（一）予以公开|总计</c>; see <see cref="Cell.Key"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No edition of the form has a cell with this key.</exception>
    public Cell this[string key] =>
        TryGetCell(key, out var cell) ? cell : throw NoCell(key, Content.Compiled.Cells.Keys);

    /// <summary>Looks for the cell with a key.</summary>
    /// <param name="key">The key, such as <c>T3|（一）予以公开|总计</c>; see <see cref="Cell.Key"/>.</param>
    /// <param name="cell">The cell; absent if there is none.</param>
    /// <returns>Whether some edition of the form has a cell with this key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetCell(string key, out Cell cell)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryFind(Content.Compiled.Cells.Keys, key, out cell);
    }

    /// <summary>The cell at a path.</summary>
    /// <param name="path">
    /// The names of table, block (if paths have it), row and column with their groups, as the schema gives them:
    /// <c>Requests.Granted.AllApplicants</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No edition of the form has a cell at this path.</exception>
    public Cell CellAt(string path) =>
        TryGetCellAt(path, out var cell) ? cell : throw NoCell(path, Content.Compiled.Cells.Paths);

    /// <summary>Looks for the cell at a path.</summary>
    /// <param name="path">The path; see <see cref="CellAt(string)"/>.</param>
    /// <param name="cell">The cell; absent if there is none.</param>
    /// <returns>Whether some edition of the form has a cell at this path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGetCellAt(string path, out Cell cell)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryFind(Content.Compiled.Cells.Paths, path, out cell);
    }

    /// <summary>
    /// The tables of the edition with their rows and columns, for those who go over all of them. An optional row is among them only where the document
    /// prints it, a column that the schema ignores never.
    /// </summary>
    public IReadOnlyList<ReportTable> Tables =>
        _tables ??= [.. Enumerable.Range(0, Definition.Tables.Count).Select(table => new ReportTable(this, table))];

    /// <summary>Used by generated types: the cell at a place of the form; absent if the edition does not have it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Cell CellAt(int table, int block, int row, int column)
    {
        var first = Definition.Tables[table].Blocks[block].Rows[row].FirstSlot;
        return first < 0 ? default : new Cell(Content, first + column);
    }

    /// <summary>Used by generated types: the row at a place of the form.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReportLine RowAt(int table, int block, int row) => ReportTable.Row(this, table, block, row);

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

    /// <summary>Form, edition, agency and year, as far as they are known.</summary>
    public sealed override string ToString() =>
        string.Join(' ', new[] { Content.Form.Name + Definition.Name, Agency, Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());

    private bool TryFind(IReadOnlyDictionary<string, CellIndex.Entry> index, string name, out Cell cell)
    {
        var isKnown = index.TryGetValue(name, out var entry);
        cell = isKnown && entry!.SlotIn(Definition) is { } slot ? new Cell(Content, slot) : default;
        return isKnown;
    }

    private KeyNotFoundException NoCell(string name, IReadOnlyDictionary<string, CellIndex.Entry> index) =>
        new($"The form {Content.Form.Name} has no cell '{name}'{Suggestion.For(name, index.Keys)}");
}

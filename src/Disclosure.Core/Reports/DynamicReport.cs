using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// A report of a form that was chosen at run time (see <see cref="FormReader"/>). Its cells are found by name: by their key, as data and findings
/// name them, or by their path, as generated code would name them. As with typed reports, a cell that another edition of the form has, and this
/// report's not, is <see cref="CellState.Absent"/>.
/// </summary>
public sealed class DynamicReport : Report
{
    internal DynamicReport(ReportContent content)
        : base(content)
    {
    }

    /// <summary>The form.</summary>
    public FormDefinition Form => Content.Form;

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

    private bool TryFind(IReadOnlyDictionary<string, CellIndex.Entry> index, string name, out Cell cell)
    {
        var isKnown = index.TryGetValue(name, out var entry);
        cell = isKnown && entry!.SlotIn(Definition) is { } slot ? new Cell(Content, slot) : default;
        return isKnown;
    }

    private KeyNotFoundException NoCell(string name, IReadOnlyDictionary<string, CellIndex.Entry> index) =>
        new($"The form {Form.Name} has no cell '{name}'{Suggestion.For(name, index.Keys)}");
}

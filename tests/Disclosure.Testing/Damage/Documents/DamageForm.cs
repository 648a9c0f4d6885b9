using System.Collections.Concurrent;
using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A form whose reports are damaged, and the way to read them.</summary>
/// <param name="Definition">The form.</param>
/// <param name="Read">Reads a document; null if it is no report.</param>
internal sealed record DamageForm(FormDefinition Definition, Func<string, Report?> Read)
{
    private readonly ConcurrentDictionary<EditionDefinition, EditionCells> _cells = new();

    /// <summary>Whether its documents must be read without a wrong figure while they are undamaged.</summary>
    public bool ReadsAll => ReferenceEquals(Definition, Disclosure.AnnualReport.Form);

    /// <summary>The built-in form.</summary>
    /// <param name="readers">Readers of what is no text; none if all documents are text.</param>
    public static DamageForm AnnualReport(IReadOnlyList<IDocumentReader> readers) => new(Disclosure.AnnualReport.Form, readers.Count == 0
        ? static text => Disclosure.AnnualReport.Parse(text).Report
        : text => Disclosure.AnnualReport.Parse(Encoding.UTF8.GetBytes(text), new ParseOptions { Readers = readers }).Report);

    /// <summary>A form that is made up; null if a damaged document of it can say the same as another undamaged one.</summary>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="readers">Readers of what is no text; none if all documents are text.</param>
    public static DamageForm? Random(Random random, IReadOnlyList<IDocumentReader> readers)
    {
        var reader = FormReader.Load([new SchemaFile("made up", RandomSchemas.Create(random, hasWords: false))]).Readers.Single();
        return !reader.Form.Editions.All(IsClear) ? null : new DamageForm(reader.Form, readers.Count == 0
            ? text => reader.Parse(text).Report
            : text => reader.Parse(Encoding.UTF8.GetBytes(text), new ParseOptions { Readers = readers }).Report);
    }

    /// <summary>The cells of the edition of a report.</summary>
    public EditionCells CellsOf(Report report) => _cells.GetOrAdd(report.Definition, static (_, report) => new EditionCells(report), report);

    /// <summary>Rows of one label in two blocks can stand in each other's place, and a lone number can be all the values of a block that has one.</summary>
    private static bool IsClear(EditionDefinition edition)
    {
        BlockDefinition[] blocks = [.. edition.Tables.SelectMany(table => table.Blocks)];
        string[] labels = [.. blocks.SelectMany(block => block.Rows).Where(row => row.FirstSlot >= 0).Select(row => row.Label.Text)];
        return labels.Distinct().Count() == labels.Length && blocks.All(block => !block.IsAcross || block.Columns.Count * block.Rows.Count(row => row.FirstSlot >= 0) > 2);
    }
}

using System.Collections.Concurrent;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A form whose reports are damaged, and the way to read them.</summary>
/// <param name="Definition">The form.</param>
/// <param name="Read">Reads a document; null if it is no report.</param>
internal sealed record DamageForm(FormDefinition Definition, Func<string, Report?> Read)
{
    private readonly ConcurrentDictionary<EditionDefinition, EditionCells> _cells = new();

    /// <summary>The built-in form.</summary>
    public static DamageForm AnnualReport { get; } = new(Disclosure.AnnualReport.Form, static text => Disclosure.AnnualReport.Parse(text).Report);

    /// <summary>The cells of the edition of a report.</summary>
    public EditionCells CellsOf(Report report) => _cells.GetOrAdd(report.Definition, static (_, report) => new EditionCells(report), report);
}

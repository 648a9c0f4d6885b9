using System.Text.Json;
using Disclosure.Output;

namespace Disclosure;

/// <summary>Writes the cells of a report as lines of JSON, an object a cell, in the order of the form; absent cells too.</summary>
public static class CellLines
{
    /// <summary>Writes every cell of a report.</summary>
    /// <param name="output">Takes UTF-8; it stays open.</param>
    /// <param name="file">The name of the file, as it shall stand in each line.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream output, string file, Report report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        using var lines = new JsonLines(output);
        foreach (var cell in report.Cells)
            JsonSerializer.Serialize(lines.Begin(), CellData.Of(file, report, cell), OutputJson.Readable.CellData);
    }
}

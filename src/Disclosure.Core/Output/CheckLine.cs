using System.Text.Json;
using Disclosure.Output;

namespace Disclosure;

/// <summary>Writes what was found in a file as one line of JSON: form, edition, year and agency, verdicts, findings and implied values.</summary>
public static class CheckLine
{
    /// <summary>Writes one line.</summary>
    /// <param name="output">Takes UTF-8; it stays open.</param>
    /// <param name="file">The name of the file, as it shall stand in the line.</param>
    /// <param name="report">The report; null if the file gave none.</param>
    /// <param name="findings">Why there is no report; not looked at if there is one.</param>
    public static void Write(Stream output, string file, Report? report, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(findings);
        using var lines = new JsonLines(output);
        JsonSerializer.Serialize(
            lines.Begin(), report is null ? CheckData.Of(file, findings) : CheckData.Of(file, report), OutputJson.Readable.CheckData);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using Disclosure.Output;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// Reports as JSON: what <c>disclosure parse</c> prints. Chinese text stays readable, numbers are exact, names are the schema's in camelCase, and
/// reading it back gives an equal report. A lone surrogate in the text of a report, which JSON cannot hold, becomes U+FFFD.
/// </summary>
public static class ReportJson
{
    /// <summary>Writes a report and a line end.</summary>
    /// <param name="output">Takes UTF-8; it stays open.</param>
    /// <param name="report">The report, with all its cells, its findings and the verdict counts.</param>
    /// <param name="file">The name of the file; null for the report's own.</param>
    /// <param name="isIndented">Whether it is spread over lines for people to read.</param>
    public static void Write(Stream output, Report report, string? file = null, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        Write(output, isIndented, writer => ReportJsonWriter.Write(writer, report, file ?? report.FileName));
    }

    /// <summary>Writes what is known of a file that gave no report, and a line end: its findings.</summary>
    /// <param name="output">Takes UTF-8; it stays open.</param>
    /// <param name="findings">Why there is no report.</param>
    /// <param name="file">The name of the file; null for none.</param>
    /// <param name="isIndented">Whether it is spread over lines for people to read.</param>
    public static void WriteFailure(Stream output, IReadOnlyList<Finding> findings, string? file = null, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        Write(output, isIndented, writer => ReportJsonWriter.WriteFailure(writer, file, findings));
    }

    /// <summary>A report as JSON text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isIndented">Whether it is spread over lines for people to read.</param>
    public static string Serialize(Report report, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OutputJson.WriterOptions(isIndented)))
            ReportJsonWriter.Write(writer, report, report.FileName);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a report back.</summary>
    /// <typeparam name="T">The report type; for a form with editions that of the form.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>A report equal to the one that was written. Its cells have no spans, since there is no source text.</returns>
    /// <exception cref="JsonException">The JSON is malformed, or it is no report of this form.</exception>
    public static T Deserialize<T>(string json)
        where T : Report, IReportForm<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parse(json);
        return T.Create(ReportJsonReader.Read(T.Form, document.RootElement));
    }

    /// <summary>Reads a report of a form back that is known at run time only.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="form">The form.</param>
    /// <returns>A report equal to the one that was written. Its cells have no spans, since there is no source text.</returns>
    /// <exception cref="JsonException">The JSON is malformed, or it is no report of this form.</exception>
    public static DynamicReport Deserialize(string json, FormDefinition form)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(form);
        using var document = Parse(json);
        return new DynamicReport(ReportJsonReader.Read(form, document.RootElement));
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (ArgumentException problem)
        {
            throw new JsonException("The JSON is no Unicode text.", problem);
        }
    }

    private static void Write(Stream output, bool isIndented, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, OutputJson.WriterOptions(isIndented)))
            write(writer);
        output.WriteByte((byte)'\n');
    }
}

using System.Text.Json;
using Disclosure.Values;

namespace Disclosure.Output;

/// <summary>Writes a report as one JSON object.</summary>
internal static class ReportJsonWriter
{
    /// <summary>How days are written.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    public static void Write(Utf8JsonWriter writer, Report report, string? file)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        writer.WriteString("form"u8, report.Content.Form.Name);
        writer.WriteString("edition"u8, report.Definition.Name);
        writer.WriteString("title"u8, report.Title);
        writer.WriteString("agency"u8, report.Agency);
        WriteNumber(writer, "year"u8, report.Year);
        writer.WriteString("date"u8, report.Date is { } date ? Plain(date) : null);
        writer.WritePropertyName("sections"u8);
        JsonSerializer.Serialize(writer, [.. report.Sections.Select(SectionData.Of)], OutputJson.Readable.SectionDataArray);
        foreach (var table in JsonPath.Of(report.Definition))
            WriteRows(writer, report.Content, table);
        var validation = report.Validate();
        WriteFindings(writer, validation.Findings);
        writer.WritePropertyName("verdicts"u8);
        JsonSerializer.Serialize(writer, VerdictData.Of(validation.Verdicts), OutputJson.Readable.VerdictData);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is known of a file that gave no report.</summary>
    public static void WriteFailure(Utf8JsonWriter writer, string? file, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        writer.WriteNull("form"u8);
        WriteFindings(writer, findings);
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.WritePropertyName("findings"u8);
        JsonSerializer.Serialize(writer, findings, OutputJson.Readable.IReadOnlyListFinding);
    }

    private static void WriteRows(Utf8JsonWriter writer, ReportContent content, JsonPath node)
    {
        writer.WriteStartObject(node.Name);
        foreach (var child in node.Children)
        {
            if (child.Columns is null)
                WriteRows(writer, content, child);
            else if (content.Variant.IsListed(child.Number))
                WriteColumns(writer, content, child.Number, child.Name, child.Columns);
        }

        writer.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter writer, ReportContent content, int row, JsonEncodedText name, JsonPath columns)
    {
        writer.WriteStartObject(name);
        foreach (var child in columns.Children)
        {
            if (child.Number < 0)
                WriteColumns(writer, content, row, child.Name, child);
            else
                WriteCell(writer, child.Name, new Cell(content, row + child.Number));
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, JsonEncodedText name, Cell cell)
    {
        writer.WriteStartObject(name);
        writer.WriteString("state"u8, CellStates.Word(cell.State));
        if (cell.Value is { } value)
            writer.WriteNumber("value"u8, PlainNumberConverter.Plain(value));
        else
            writer.WriteNull("value"u8);
        if (cell.Words is { } words)
            writer.WriteString("text"u8, words);
        if (cell.Date is { } date)
            writer.WriteString("date"u8, Plain(date));
        writer.WriteString("unit"u8, cell.Unit);
        writer.WriteString("raw"u8, cell.Raw);
        WriteNumber(writer, "line"u8, cell.Line);
        WriteNumber(writer, "column"u8, cell.Column);
        writer.WriteEndObject();
    }

    /// <summary>A day in data.</summary>
    public static string Plain(DateOnly date) => date.ToString(DateFormat, System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}

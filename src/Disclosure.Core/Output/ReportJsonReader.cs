using System.Globalization;
using System.Text.Json;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>Reads a report back from its JSON. What is not as <see cref="ReportJsonWriter"/> writes it is a <see cref="JsonException"/>.</summary>
internal static class ReportJsonReader
{
    public static ReportContent Read(FormDefinition form, JsonElement json)
    {
        Expect(json, JsonValueKind.Object, "a report");
        if (Text(json, "form") != form.Name)
            throw new JsonException($"This is no report of the form {form.Name}.");
        var name = Text(json, "edition");
        var edition = form.Editions.FirstOrDefault(edition => edition.Name == name)
            ?? throw new JsonException($"The form {form.Name} has no edition '{name}'.");
        var cells = new RecordedCells(edition);
        foreach (var table in JsonPath.Tables(edition))
            ReadRows(Property(json, table.Name.Value), table, cells);
        return new ReportContent(form, edition, cells.Slots, cells.Places)
        {
            FileName = Text(json, "file"),
            Title = Text(json, "title"),
            Agency = Text(json, "agency"),
            Year = Number(json, "year"),
            Date = Date(Text(json, "date")),
            Sections = [.. Items(json, "sections").Select(section => ReadSection(form, section))],
            ReaderFindings = new RecordedFindings([.. Items(json, "findings").Select(ReadFinding).Where(IsOfReader)]),
            OptionalRows = cells.OptionalRows,
        };
    }

    /// <summary>Findings on cells and equations are found again by whoever asks for them.</summary>
    private static bool IsOfReader(Finding finding) => ReaderRules.IsOfReader(finding.Rule);

    private static Finding ReadFinding(JsonElement json) =>
        json.Deserialize(OutputJson.Readable.Finding) ?? throw new JsonException("A finding is null.");

    private static Section ReadSection(FormDefinition form, JsonElement json)
    {
        var section = json.Deserialize(OutputJson.Readable.SectionData) ?? throw new JsonException("A section is null.");
        var definition = form.Sections.FirstOrDefault(definition => definition.Number == section.Number)
            ?? throw new JsonException($"The form {form.Name} has no section {section.Number.ToString(CultureInfo.InvariantCulture)}.");
        return new Section(section.Number, definition.Heading.Name, section.Heading, section.Line, section.Text);
    }

    private static void ReadRows(JsonElement json, JsonPath node, RecordedCells cells)
    {
        Expect(json, JsonValueKind.Object, node.Name.Value);
        foreach (var child in node.Children)
        {
            if (child.Columns is null)
                ReadRows(Property(json, child.Name.Value), child, cells);
            else if (json.TryGetProperty(child.Name.EncodedUtf8Bytes, out var row))
                ReadColumns(row, child.Number, child.Columns, cells.Enter(child.Number));
            else if (!cells.IsOptional(child.Number))
                throw new JsonException($"The row '{child.Name}' is missing.");
        }
    }

    private static void ReadColumns(JsonElement json, int row, JsonPath columns, RecordedCells cells)
    {
        Expect(json, JsonValueKind.Object, "a row");
        foreach (var child in columns.Children)
        {
            var value = Property(json, child.Name.Value);
            if (child.Number < 0)
                ReadColumns(value, row, child, cells);
            else
                ReadCell(value, row + child.Number, cells);
        }
    }

    private static void ReadCell(JsonElement json, int slot, RecordedCells cells)
    {
        Expect(json, JsonValueKind.Object, "a cell");
        var state = CellStates.Parse(Text(json, "state")) ?? throw new JsonException("There is no such state of a cell.");
        var value = Property(json, "value") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : (decimal?)null;
        if (value is null == (state == CellState.Number))
            throw new JsonException("A cell has a value if and only if its state is number.");
        var position = Number(json, "line") is { } line ? new SourcePosition(line, Number(json, "column") ?? 1) : (SourcePosition?)null;
        cells.Set(slot, state, value, Text(json, "unit") == "元", Text(json, "raw") ?? "", position);
    }

    private static DateOnly? Date(string? text)
    {
        if (text is null)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"'{text}' is no date.");
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, string name)
    {
        var items = Property(json, name);
        Expect(items, JsonValueKind.Array, name);
        return items.EnumerateArray();
    }

    private static int? Number(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        _ => throw new JsonException($"'{name}' is no whole number."),
    };

    private static string? Text(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException($"'{name}' is no text."),
    };

    private static JsonElement Property(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new JsonException($"'{name}' is missing.");

    private static void Expect(JsonElement json, JsonValueKind kind, string what)
    {
        if (json.ValueKind != kind)
            throw new JsonException($"{what} is a JSON {json.ValueKind} where a JSON {kind} is expected.");
    }
}

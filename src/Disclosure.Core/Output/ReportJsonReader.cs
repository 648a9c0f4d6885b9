using System.Globalization;
using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;
using static Disclosure.Output.StrictJson;

namespace Disclosure.Output;

/// <summary>Reads a report back from its JSON. What is not as <see cref="ReportJsonWriter"/> writes it is a <see cref="JsonException"/>.</summary>
internal static class ReportJsonReader
{
    /// <summary>How many properties a report has beside its tables, and how many a cell has.</summary>
    private const int ReportProperties = 10, CellProperties = 3;

    public static ReportContent Read(FormDefinition form, JsonElement json)
    {
        try
        {
            return ReadReport(form, json);
        }
        catch (InvalidOperationException problem)
        {
            throw new JsonException("A text of the JSON is no Unicode text.", problem);
        }
        catch (JsonException problem) when (problem.Path is { Length: > 0 } path)
        {
            throw new JsonException($"{problem.Message} It stands at $.{path}.", $"$.{path}", null, null, problem);
        }
    }

    private static ReportContent ReadReport(FormDefinition form, JsonElement json)
    {
        Expect(json, JsonValueKind.Object, "a report");
        if (Text(json, "form") != form.Name)
            throw new JsonException($"This is no report of the form {form.Name}.");
        var name = Text(json, "edition");
        var compiled = CompiledForm.Of(form);
        var edition = Enumerable.Range(0, compiled.EditionCount).Select(compiled.Edition).FirstOrDefault(edition => edition.Definition.Name == name)
            ?? throw new JsonException($"The form {form.Name} has no edition '{name}'.");
        var cells = new RecordedCells(edition.Slots);
        foreach (var table in JsonPath.Of(edition.Definition))
        {
            var rows = Property(json, table.Name.Value);
            Within(table, node => ReadRows(rows, node, cells));
        }

        Expect(Property(json, "verdicts"), JsonValueKind.Object, "verdicts");
        ExpectNoMore(json, ReportProperties + edition.Definition.Tables.Count, "The report");
        return new ReportContent(compiled, edition.Variant(cells.OptionalRows), cells.Slots, cells.Places)
        {
            FileName = Text(json, "file"),
            Title = Text(json, "title"),
            Agency = Text(json, "agency"),
            Year = Number(json, "year"),
            Date = Date(Text(json, "date")),
            Sections = [.. Items(json, "sections").Select(section => ReadSection(form, section))],
            ReaderFindings = new RecordedFindings([.. Items(json, "findings").Select(ReadFinding).Where(IsOfReader)]),
        };
    }

    /// <summary>Findings on cells and equations are found again by whoever asks for them.</summary>
    private static bool IsOfReader(Finding finding) => RuleCatalogue.IsOfReader(finding.Rule);

    private static Finding ReadFinding(JsonElement json) =>
        json.Deserialize(OutputJson.Readable.Finding) is { Line: null or > 0, Column: null or > 0, Operands: not null, Repairs: not null } finding
            ? finding
            : throw new JsonException("A finding is null, lacks its operands or repairs, or stands before the first line or column.");

    private static Section ReadSection(FormDefinition form, JsonElement json)
    {
        if (json.Deserialize(OutputJson.Readable.SectionData) is not { Line: >= 0 } section) // 0 where the source has no lines.
            throw new JsonException("A section is null or stands before the first line.");
        var definition = form.Sections.FirstOrDefault(definition => definition.Number == section.Number)
            ?? throw new JsonException($"The form {form.Name} has no section {section.Number.ToString(CultureInfo.InvariantCulture)}.");
        return new Section(section.Number, definition.Heading.Name, section.Heading, section.Line, section.Text);
    }

    private static void ReadRows(JsonElement json, JsonPath node, RecordedCells cells)
    {
        Expect(json, JsonValueKind.Object, node.Name.Value);
        var count = 0;
        foreach (var child in node.Children)
        {
            if (!json.TryGetProperty(child.Name.EncodedUtf8Bytes, out var value))
            {
                if (child.Columns is null || !cells.IsOptional(child.Number))
                    throw new JsonException($"'{child.Name}' is missing.", child.Name.Value, null, null);
                continue;
            }

            count++;
            if (child.Columns is null)
                Within(child, node => ReadRows(value, node, cells));
            else
                Within(child, node => ReadColumns(value, node.Number, node.Columns!, cells.Enter(node.Number)));
        }

        ExpectNoMore(json, count, node.Name.Value);
    }

    private static void ReadColumns(JsonElement json, int row, JsonPath columns, RecordedCells cells)
    {
        Expect(json, JsonValueKind.Object, "a row");
        foreach (var child in columns.Children)
        {
            var value = Property(json, child.Name.Value);
            if (child.Number < 0)
                Within(child, node => ReadColumns(value, row, node, cells));
            else
                ReadCell(value, child.Name.Value, row + child.Number, cells);
        }

        ExpectNoMore(json, columns.Children.Count, "A row");
    }

    /// <summary>Reads what is inside a property; what is wrong there is told with the way to it.</summary>
    private static void Within(JsonPath node, Action<JsonPath> read)
    {
        try
        {
            read(node);
        }
        catch (JsonException problem)
        {
            throw Inside(node.Name.Value, problem);
        }
    }

    private static void ReadCell(JsonElement json, string name, int slot, RecordedCells cells)
    {
        try
        {
            Expect(json, JsonValueKind.Object, "It");
            var state = CellStates.Parse(Text(json, "state")) ?? throw new JsonException("There is no such state.");
            var (words, date) = (OptionalText(json, "text"), OptionalText(json, "date"));
            cells.Set(slot, state, Figure(json, "value"), Date(date), Text(json, "unit"), OptionalText(json, "raw") ?? words ?? "", Position(json));
            if (words is not null && words != cells.Words(slot))
                throw new JsonException("Its text is not what its raw text says.");
            ExpectNoMore(json, CellProperties + Count(json, "text", "date", "raw", "line", "column"), "It");
        }
        catch (JsonException problem)
        {
            throw Inside(name, new JsonException($"The cell {cells.Path(slot)} cannot be read. {problem.Message}", problem.Path, null, null, problem));
        }
    }

    private static SourcePosition? Position(JsonElement json) => (OptionalNumber(json, "line"), OptionalNumber(json, "column")) switch
    {
        (null, null) => null,
        ( > 0 and var line, > 0 and var column) => new SourcePosition(line, column),
        _ => throw new JsonException("It stands before the first line or column, or has only one of them."),
    };

    private static DateOnly? Date(string? text)
    {
        if (text is null)
            return null;
        return DateOnly.TryParseExact(text, ReportJsonWriter.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"'{text}' is no date.");
    }
}

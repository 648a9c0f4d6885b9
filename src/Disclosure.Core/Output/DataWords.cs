using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Findings;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Output;

/// <summary>Severities in data: error, warning, info.</summary>
internal sealed class SeverityConverter : JsonConverter<Severity>
{
    public override Severity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SeverityWords.Parse(reader.GetString()) ?? throw new JsonException("There is no such severity.");

    public override void Write(Utf8JsonWriter writer, Severity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(SeverityWords.Word(value));
}

/// <summary>Cell states in data: number, blank, none, text, absent, ambiguous.</summary>
internal sealed class CellStateConverter : JsonConverter<CellState>
{
    public override CellState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CellStates.Parse(reader.GetString()) ?? throw new JsonException("There is no such state of a cell.");

    public override void Write(Utf8JsonWriter writer, CellState value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CellStates.Word(value));
}

/// <summary>Kinds of repairs in data: digit dropped, cells exchanged.</summary>
internal sealed class RepairKindConverter : JsonConverter<RepairKind>
{
    public override RepairKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RepairWords.Parse(reader.GetString()) ?? throw new JsonException("There is no such kind of repair.");

    public override void Write(Utf8JsonWriter writer, RepairKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(RepairWords.Word(value));
}

/// <summary>Numbers in data: plain decimal notation, exact, without needless zeros.</summary>
internal sealed class PlainNumberConverter : JsonConverter<decimal>
{
    /// <summary>A division by this drops the zeros behind the point and changes nothing else.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Plain(decimal value) => value / One;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Plain(value));
}

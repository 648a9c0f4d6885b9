using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Output;

namespace Disclosure;

/// <summary>Lets a report stand inside other data that System.Text.Json writes and reads: add it to the converters of the options.</summary>
/// <typeparam name="T">The report type; for a form with editions that of the form.</typeparam>
public sealed class ReportJsonConverter<T> : JsonConverter<T>
    where T : Report, IReportForm<T>
{
    /// <summary>Editions of a form have types of their own.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return T.Create(ReportJsonReader.Read(T.Form, document.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReportJsonWriter.Write(writer, value, value.FileName);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Output;

#pragma warning disable CS3016 // Arrays in attributes matter to other languages only for types that they see.
/// <summary>The shapes of data that are the same for every form. Names are camelCase, in the order of the properties; null is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(SeverityConverter), typeof(CellStateConverter), typeof(RepairKindConverter), typeof(PlainNumberConverter)])]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(CellData))]
[JsonSerializable(typeof(CheckData))]
[JsonSerializable(typeof(SectionData[]))]
[JsonSerializable(typeof(VerdictData))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    /// <summary>
    /// Chinese text stays readable. The relaxed encoder leaves characters alone that matter in HTML; this output is for files and pipes, and
    /// whoever puts it into a page has to encode it for the page.
    /// </summary>
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static OutputJson? s_readable;

    /// <summary>The context to use: the generated one, with readable text.</summary>
    public static OutputJson Readable => s_readable ??= new OutputJson(new JsonSerializerOptions(Default.Options!) { Encoder = s_encoder });

    /// <summary>How a writer writes: readable text, LF, two blanks a level if indented.</summary>
    public static JsonWriterOptions WriterOptions(bool isIndented) => new() { Encoder = s_encoder, Indented = isIndented, NewLine = "\n" };
}

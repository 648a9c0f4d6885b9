using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Values;

/// <summary>Members of an enum as words in data: error, pass.</summary>
internal sealed class EnumWords<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;

using System.Text.Json;

namespace Disclosure.Output;

/// <summary>Takes what must be there out of JSON. Anything else, and anything more, is a <see cref="JsonException"/>.</summary>
internal static class StrictJson
{
    /// <summary>The most characters that a figure is written with: 18 digits, a sign, a point and a zero in front of it.</summary>
    private const int LongestFigure = 21;

    public static JsonElement Property(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new JsonException($"'{name}' is missing.", name, null, null);

    /// <summary>A text; null where the JSON says null.</summary>
    public static string? Text(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException($"'{name}' is no text."),
    };

    /// <summary>A text that may be left out; null where it is.</summary>
    public static string? OptionalText(JsonElement json, string name) => json.TryGetProperty(name, out _) ? Text(json, name) ?? throw new JsonException($"'{name}' is null.") : null;

    /// <summary>A whole number that may be left out; null where it is.</summary>
    public static int? OptionalNumber(JsonElement json, string name) => json.TryGetProperty(name, out _) ? Number(json, name) : null;

    /// <summary>How many of some properties an object has.</summary>
    public static int Count(JsonElement json, params ReadOnlySpan<string> names)
    {
        var count = 0;
        foreach (var name in names)
            count += json.TryGetProperty(name, out _) ? 1 : 0;
        return count;
    }

    /// <summary>What is wrong inside a property, with the way to it.</summary>
    public static JsonException Inside(string name, JsonException problem) =>
        new(problem.Message, problem.Path is { Length: > 0 } path ? $"{name}.{path}" : name, null, null, problem);

    /// <summary>A whole number; null where the JSON says null.</summary>
    public static int? Number(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        _ => throw new JsonException($"'{name}' is no whole number."),
    };

    /// <summary>A figure; null where the JSON says null. One with an exponent, or with more digits than a figure can have, would be rounded.</summary>
    public static decimal? Figure(JsonElement json, string name) => Property(json, name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number when IsFigure(number.GetRawText()) && number.TryGetDecimal(out var value) => value,
        _ => throw new JsonException($"'{name}' is no figure."),
    };

    public static IEnumerable<JsonElement> Items(JsonElement json, string name)
    {
        var items = Property(json, name);
        Expect(items, JsonValueKind.Array, name);
        return items.EnumerateArray();
    }

    public static void Expect(JsonElement json, JsonValueKind kind, string what)
    {
        if (json.ValueKind != kind)
            throw new JsonException($"{what} is a JSON {json.ValueKind} where a JSON {kind} is expected.");
    }

    /// <summary>Makes sure that an object holds nothing that was not read, nor anything twice.</summary>
    /// <param name="json">The object.</param>
    /// <param name="count">How many properties were read.</param>
    /// <param name="what">What it is.</param>
    public static void ExpectNoMore(JsonElement json, int count, string what)
    {
        if (json.GetPropertyCount() != count)
            throw new JsonException(
                $"{what} holds a property that is unknown or stands twice: {string.Join(", ", json.EnumerateObject().Select(property => property.Name))}.");
    }

    private static bool IsFigure(string number) => number.Length <= LongestFigure && !number.AsSpan().ContainsAny('e', 'E');
}

using Disclosure.Schema;
using FsCheck;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A table finds its own texts and no others, however alike they are.</summary>
[RepeatableProperties]
public sealed class TextLookupProperties
{
    [Property]
    public void Every_text_is_found_with_its_number(Seed seed)
    {
        var random = seed.Random();
        var texts = Enumerable.Range(0, random.Next(1, 300)).Select(_ => Text(random)).Distinct().Index().ToDictionary(text => text.Item, text => text.Index);
        var table = Table(texts);

        Assert.All(texts, text => Assert.Equal(text.Value, table.Find(text.Key)));
    }

    [Property]
    public void Nothing_else_is_found(Seed seed)
    {
        var random = seed.Random();
        var known = Enumerable.Range(0, random.Next(1, 50)).Select(_ => Text(random)).ToHashSet();
        var table = Table(known.ToDictionary(text => text, _ => 0));
        var others = Enumerable.Range(0, 200).Select(_ => Text(random)).Append("").Where(text => !known.Contains(text));

        Assert.All(others, text => Assert.Equal(-1, table.Find(text)));
    }

    private static TextLookup Table(Dictionary<string, int> texts) =>
        TextLookup.TryCreate(string.Concat(texts.Keys.Select(text => text + LabelIndex.WordingEnd)), [.. texts.Values], PerfectHash.Find(texts.Keys))!;

    /// <summary>Few characters, so that many texts differ in one only.</summary>
    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => "总计一1("[random.Next(5)]));
}

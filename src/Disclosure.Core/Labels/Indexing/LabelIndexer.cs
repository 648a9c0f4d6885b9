using Disclosure.Schema;

namespace Disclosure.Labels.Indexing;

/// <summary>Works out the index of a form's labels.</summary>
internal static class LabelIndexer
{
    public static LabelIndex Of(FormDefinition form)
    {
        var collected = LabelCollector.Collect(form);
        var texts = collected.Meanings.Keys.ToArray();
        Array.Sort(texts, StringComparer.Ordinal);
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            labels.Add(text, labels.Count);
        foreach (var wording in collected.Wordings.OrderBy(wording => wording.Key, StringComparer.Ordinal))
            labels[wording.Key] = labels[wording.Value];
        var hash = PerfectHash.Find(labels.Keys);
        return new LabelIndex(
            string.Concat(labels.Keys.Select(wording => wording + LabelIndex.WordingEnd)),
            [.. labels.Values],
            [.. texts.SelectMany((text, label) => collected.Meanings[text].SelectMany(meaning => Numbers(label, meaning)))],
            hash.Seed,
            hash.Shifts);
    }

    private static int[] Numbers(int label, LabelMeaning meaning) =>
        [label, (int)meaning.Editions, (int)meaning.Role, meaning.Table, meaning.Block, meaning.Index];
}

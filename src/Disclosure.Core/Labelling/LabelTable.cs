using System.Buffers;
using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>The labels of a form with all that each can mean, found by their folded text. Made once a form.</summary>
internal sealed class LabelTable
{
    private static readonly ConditionalWeakTable<FormDefinition, LabelTable> s_tables = [];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _texts;
    private readonly LabelMeaning[][] _meanings;
    private readonly string[] _sorted;
    private readonly SearchValues<char> _firstCharacters;

    private LabelTable(Dictionary<string, List<LabelMeaning>> labels)
    {
        Texts = [.. labels.Keys];
        _meanings = [.. labels.Values.Select(list => list.ToArray())];
        _sorted = [.. Texts.Order(StringComparer.Ordinal)];
        _firstCharacters = SearchValues.Create([.. Texts.Select(text => text[0]).Distinct()]);
        _texts = Texts.Select((text, id) => (text, id)).ToDictionary(pair => pair.text, pair => pair.id, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        MaxLength = Texts.Max(text => text.Length);
    }

    /// <summary>The folded texts, by id.</summary>
    public string[] Texts { get; }

    /// <summary>The length of the longest text.</summary>
    public int MaxLength { get; }

    public static LabelTable Of(FormDefinition form) =>
        s_tables.GetValue(form, static f => new LabelTable(LabelCollector.Collect(f)));

    /// <summary>All that a text means.</summary>
    public ReadOnlySpan<LabelMeaning> Meanings(int text) => text < 0 ? [] : _meanings[text];

    /// <summary>Whether a label can begin with this folded character: most lines are ruled out here.</summary>
    public bool CanBeginWith(char folded) => _firstCharacters.Contains(folded);

    /// <summary>The id of a folded text; -1 if it is no label.</summary>
    public int Find(ReadOnlySpan<char> folded) => _texts.TryGetValue(folded, out var id) ? id : -1;

    /// <summary>The official label first; then the same without a bracket that follows it (采购总金额（单位：万元）).</summary>
    public int FindWithNote(ReadOnlySpan<char> folded)
    {
        while (true)
        {
            if (folded.Length <= MaxLength && Find(folded) is >= 0 and var label)
                return label;
            var bracket = folded.LastIndexOf('(');
            if (bracket <= 0)
                return Labels.None;
            folded = folded[..bracket];
        }
    }

    /// <summary>Whether some label is longer than this folded text and begins with it.</summary>
    public bool IsBeginning(ReadOnlySpan<char> folded)
    {
        int low = 0, high = _sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sorted[middle].AsSpan().SequenceCompareTo(folded) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _sorted.Length && _sorted[low].AsSpan().StartsWith(folded);
    }
}

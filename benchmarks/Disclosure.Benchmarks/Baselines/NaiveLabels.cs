using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>Labels as most developers would find them: normalise, drop the blanks, look up.</summary>
internal sealed class NaiveLabels
{
    private static readonly Regex s_blanks = new(@"\s+", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, LabelDefinition> _labels = [];

    public NaiveLabels(IEnumerable<LabelDefinition> labels)
    {
        foreach (var label in labels)
            foreach (var text in label.Aliases.Prepend(label.Text))
                _labels.TryAdd(Clean(text), label);
    }

    /// <summary>The label that a text is; null if it is none.</summary>
    public LabelDefinition? Find(string text) => _labels.GetValueOrDefault(Clean(text));

    /// <summary>Makes a text comparable: one width, no blanks.</summary>
    public static string Clean(string text) => s_blanks.Replace(text.Normalize(NormalizationForm.FormKC), "");
}

using System.Text;
using Disclosure.Writing;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Labels as readers compare them, and without any punctuation. Two that fold to the same are one label on paper.
/// </summary>
internal static class LabelFolding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text.AsSpan()))
            if (!char.IsPunctuation(c))
                folded.Append(char.ToLowerInvariant(c));

        return folded.Length == 0 ? text : folded.ToString();
    }
}

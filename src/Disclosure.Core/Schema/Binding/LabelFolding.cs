using System.Text;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Labels as readers compare them: without case, width, white space and punctuation. Two that fold to the same are one label on paper.
/// </summary>
internal static class LabelFolding
{
    private const char FirstWide = '\uFF01', LastWide = '\uFF5E', FirstNarrow = '!';

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var narrow = c is >= FirstWide and <= LastWide ? (char)(c - FirstWide + FirstNarrow) : c;
            if (!char.IsWhiteSpace(narrow) && !char.IsPunctuation(narrow))
                folded.Append(char.ToLowerInvariant(narrow));
        }

        return folded.Length == 0 ? text : folded.ToString();
    }
}

namespace Disclosure.Schema.Syntax;

/// <summary>The words that open lines. A misspelt one is an error, and then taken for the one that was meant: one slip is one error.</summary>
internal static class Keywords
{
    /// <summary>The word that opens a line, one of those that can stand there; empty if it is none, nor near to one.</summary>
    public static string Of(SchemaNode node, SchemaErrors errors, params string[] known)
    {
        var word = node.Keyword.ToString();
        if (Array.IndexOf(known, word) >= 0)
            return word;
        errors.UnknownStatement(node.Keyword, Either(known), known);
        return Suggestion.Find(word, known) ?? "";
    }

    private static string Either(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Length - 1))} or {words[words.Length - 1]}";
}

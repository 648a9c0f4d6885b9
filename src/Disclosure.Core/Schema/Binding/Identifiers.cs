using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What can be a name in generated code.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> s_keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
        + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out "
        + "override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw "
        + "true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is an identifier; says so if it is not.</summary>
    /// <param name="word">The word.</param>
    /// <param name="node">The line it should stand in.</param>
    /// <param name="what">What it names, for the error.</param>
    /// <param name="errors">Takes the error.</param>
    public static bool Check(SchemaText word, SchemaNode node, string what, SchemaErrors errors)
    {
        if (word.IsEmpty)
            errors.Missing(node.Keyword, what);
        else if (word.ToString().Any(c => c > '\u007F' && char.IsLetter(c)))
            errors.LabelForName(word);
        else if (!IsValid(word.ToString()))
            errors.BadIdentifier(word);
        else if (ReservedNames.IsFormulaWord(word.ToString()))
            errors.Reserved(word, $"'{word}.' begins a cell of another report in formulas; choose another name");
        else
            return true;
        return false;
    }

    /// <summary>Whether a word can be the end of a name: that of an edition, or the key of a table. Ascii only, for all readers of data alike.</summary>
    public static bool IsSuffix(SchemaText word) => !word.IsEmpty && word.ToString().All(c => IsLetter(c) || IsDigit(c));

    private static bool IsValid(string word) => IsLetter(word[0]) && word.All(c => IsLetter(c) || IsDigit(c) || c == '_') && !s_keywords.Contains(word);

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

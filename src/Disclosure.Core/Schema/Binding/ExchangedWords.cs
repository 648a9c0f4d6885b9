using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A line <c>words 文件 | 档案</c>: any of the words may stand for any other.</summary>
internal sealed class ExchangedWords(SchemaText line, IReadOnlyList<string> words)
{
    public SchemaText Line => line;

    public IReadOnlyList<string> Words => words;

    /// <summary>Whether a label has one of the words in it.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Takes note of the wordings of a label.</summary>
    public void Use(IEnumerable<string> wordings) => IsUsed = IsUsed || wordings.Any(wording => In(wording).Any());

    /// <summary>Those of the words that a wording has in it.</summary>
    public IEnumerable<string> In(string wording) => words.Where(word => wording.IndexOf(word, StringComparison.Ordinal) >= 0);
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Makes the labels of a form: official wording first, aliases behind bars, and both again with words that are exchanged freely.</summary>
internal sealed class LabelBinder(SchemaErrors errors)
{
    private readonly List<ExchangedWords> _words = [];
    private int _wordsLeft = Limits.Words, _wordingsLeft = Limits.Wordings;

    /// <summary>Words of which any may stand for any other: 文件 and 档案.</summary>
    public void AddWords(SchemaText text)
    {
        var words = Wordings(text, errors);
        _wordsLeft -= words.Count;
        if (words.Count == 1)
            errors.Missing(text, "a second word, after |,");
        else if (_wordsLeft < 0)
            errors.TooMuch(text, FormattableString.Invariant($"the words of a form are too many; give at most {Limits.Words}"));
        else
            _words.Add(new ExchangedWords(text, [.. words.Select(word => word.ToString())]));
    }

    /// <summary>Names the words that no label has in it, once all labels are made.</summary>
    public void CheckWords()
    {
        foreach (var words in _words.Where(words => !words.IsUsed))
            errors.Unused(words.Line, "no label has any of these words in it; remove the line");
    }

    /// <summary>The label at the end of a line.</summary>
    /// <param name="name">Its identifier.</param>
    /// <param name="text">Official wording and aliases.</param>
    /// <param name="node">The line.</param>
    /// <param name="more">More aliases, from other lines.</param>
    public LabelDefinition Bind(string name, SchemaText text, SchemaNode node, IEnumerable<SchemaText>? more = null)
    {
        if (Note(text) is { } note)
            return new LabelDefinition { Name = name, Text = note.Offset > text.Offset ? text.Slice(0, note.Offset - text.Offset).Trim().ToString() : name, Aliases = [] };
        var written = Wordings(text, errors).Concat(more ?? []).ToArray();
        CheckAliases(written);
        var wordings = written.Select(wording => wording.ToString()).ToArray();
        if (text.IsEmpty)
            errors.Missing(node.Keyword, "the label, which stands behind the name as it is printed,");
        return wordings.Length == 0
            ? new LabelDefinition { Name = name, Text = name, Aliases = [] }
            : Make(name, text.IsEmpty ? node.Text : text, wordings);
    }

    /// <summary>The texts between bars; says so where there is none between two, or one is too long to be one.</summary>
    public static IReadOnlyList<SchemaText> Wordings(SchemaText text, SchemaErrors errors)
    {
        if (text.IsEmpty)
            return [];
        var parts = text.Split('|');
        foreach (var part in parts)
        {
            if (part.IsEmpty)
                errors.Missing(part, "a wording before or after |");
            else if (part.Length > Limits.Wording)
                errors.TooMuch(part, FormattableString.Invariant($"the wording is too long; keep to {Limits.Wording} characters"));
        }

        return [.. parts.Where(part => part.Length is > 0 and <= Limits.Wording)];
    }

    /// <summary>A # between blanks, as somebody writes a comment behind other text; said, and null if there is none.</summary>
    private SchemaText? Note(SchemaText text)
    {
        for (var at = text.IndexOf('#'); at >= 0; at = text.IndexOf('#', at + 1))
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                var note = text.Slice(at, text.Length - at);
                errors.Unexpected(note, "a comment has a line of its own; a # of the label itself is written wide: ＃");
                return note;
            }

        return null;
    }

    private void CheckAliases(IEnumerable<SchemaText> wordings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wording in wordings.Where(wording => !known.Add(LabelFolding.Fold(wording.ToString()))))
            errors.Unused(wording, "the label has this wording already: case, width, spacing, punctuation and traditional characters need no alias");
    }

    private LabelDefinition Make(string name, SchemaText at, string[] wordings)
    {
        var all = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wording in wordings)
            Enter(wording);
        foreach (var words in _words)
        {
            words.Use(all);
            for (int i = 0, count = all.Count; i < count && all.Count <= Limits.WordingsOfLabel; i++)
                foreach (var from in words.In(all[i]))
                    foreach (var to in words.Words.TakeWhile(_ => all.Count <= Limits.WordingsOfLabel))
                        Enter(all[i].Replace(from, to));
        }

        var isFull = _wordingsLeft < 0;
        _wordingsLeft -= all.Count;
        if (all.Count > Limits.WordingsOfLabel)
            errors.TooMuch(
                at, FormattableString.Invariant($"the label has too many wordings, exchanged words included; keep to {Limits.WordingsOfLabel}"));
        else if (_wordingsLeft < 0 && !isFull)
            errors.TooMuch(at, FormattableString.Invariant($"the labels and aliases of the form are too many; keep to {Limits.Wordings}"));
        return new LabelDefinition { Name = name, Text = all[0], Aliases = [.. all.Skip(1).Take(Limits.WordingsOfLabel)] };

        void Enter(string wording)
        {
            if (wording.Length <= Limits.Wording && known.Add(wording))
                all.Add(wording);
        }
    }
}

using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>The marks for nothing that a form knows. Where a dash is one of them, a run of up to eight dashes of any kind is.</summary>
internal sealed class NilMarks
{
    private const int MaxDashes = 8;

    private const string CommonDashes = "—-－–";

    private readonly string[] _words;
    private readonly bool _hasDash;
    private readonly CharacterSet _usual;

    public NilMarks(IReadOnlyList<string> marks)
    {
        _words = new string[marks.Count];
        for (var word = 0; word < _words.Length; word++)
            _words[word] = Narrow(marks[word]);
        _hasDash = Array.Exists(_words, static word => Dashes(word) == word.Length);
        var usual = "";
        foreach (var c in string.Concat(marks) + CommonDashes)
            if (IsMark([c]))
                usual += c;
        _usual = new CharacterSet(usual);
    }

    /// <summary>The marks, with width and traditional characters folded.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether dashes are marks.</summary>
    public bool HasDash => _hasDash;

    public static bool IsDash(char c) => FoldingMap.Fold(c) == '-';

    /// <summary>Whether a character is one of the marks that are most often met: it need not be folded first.</summary>
    public bool IsUsualMark(char c) => _usual.Contains(c);

    /// <summary>Whether a text, without blanks before it, is a mark with nothing but blanks behind it.</summary>
    public bool IsMark(ReadOnlySpan<char> text)
    {
        if (_hasDash && Dashes(text) is > 0 and var dashes)
            return dashes <= MaxDashes && IsBlank(text[dashes..]);

        foreach (var word in _words)
            if (StartsWith(text, word) && IsBlank(text[word.Length..]))
                return true;
        return false;
    }

    /// <summary>How many dashes a text begins with.</summary>
    private static int Dashes(ReadOnlySpan<char> text)
    {
        var dashes = 0;
        while (dashes < text.Length && IsDash(Folding.Narrow(text[dashes])))
            dashes++;
        return dashes;
    }

    private static string Narrow(string mark) => string.Create(mark.Length, mark, static (narrow, mark) =>
    {
        for (var i = 0; i < narrow.Length; i++)
            narrow[i] = Folding.Narrow(mark[i]);
    });

    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (Folding.Narrow(text[i]) != word[i])
                return false;
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Folding.Narrow(c) != ' ')
                return false;
        return true;
    }
}

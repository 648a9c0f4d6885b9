using System.Buffers;

namespace Disclosure;

/// <summary>The marks for nothing that a form knows. Where a dash is one of them, a run of up to eight dashes of any kind is.</summary>
internal sealed class NilMarks
{
    private const int MostDashes = 8;

    private const string CommonDashes = "—-－–";

    private readonly string[] _words;
    private readonly bool _hasDash;
    private readonly SearchValues<char> _characters;

    public NilMarks(IReadOnlyList<string> marks)
    {
        _words = [.. marks.Select(mark => string.Concat(mark.Select(Folding.Narrow))).Distinct()];
        _hasDash = _words.Any(word => word.All(IsDash));
        _characters = SearchValues.Create(string.Concat(marks.Append(CommonDashes)).Where(c => IsMark([c])).Distinct().ToArray());
    }

    /// <summary>The marks, with width and traditional characters folded.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether dashes are marks.</summary>
    public bool HasDash => _hasDash;

    public static bool IsDash(char c) => FoldingTable.Fold(c) == '-';

    /// <summary>Whether a character is one of the marks that are most often met: it need not be folded first.</summary>
    public bool IsUsualMark(char c) => _characters.Contains(c);

    /// <summary>Whether a text, without blanks before it, is a mark with nothing but blanks behind it.</summary>
    public bool IsMark(ReadOnlySpan<char> text)
    {
        if (_hasDash && IsDash(ValueRecogniser.Narrow(text[0])))
        {
            var dashes = 1;
            while (dashes < text.Length && IsDash(ValueRecogniser.Narrow(text[dashes])))
                dashes++;
            return dashes <= MostDashes && IsBlank(text[dashes..]);
        }

        foreach (var word in _words)
            if (StartsWith(text, word) && IsBlank(text[word.Length..]))
                return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (ValueRecogniser.Narrow(text[i]) != word[i])
                return false;
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (ValueRecogniser.Narrow(c) != ' ')
                return false;
        return true;
    }
}

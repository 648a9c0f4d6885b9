using Disclosure.Writing;

namespace Disclosure.Grammar.Fast;

/// <summary>A text that is read from left to right, each character with width and traditional form folded.</summary>
internal ref struct NarrowText(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the reading stands.</summary>
    public int At { get; set; }

    public readonly int Length => _text.Length;

    public readonly bool IsAtEnd => At == _text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Here => At < _text.Length ? Folding.Narrow(_text[At]) : '\0';

    public readonly char this[int index] => Folding.Narrow(_text[index]);

    /// <summary>What stands between two places, as printed.</summary>
    public readonly ReadOnlySpan<char> Between(int start, int end) => _text[start..end];

    /// <summary>Reads the character here, which must not be the end.</summary>
    public char Take() => Folding.Narrow(_text[At++]);

    public bool TryRead(char c)
    {
        if (IsAtEnd || Here != c)
            return false;
        At++;
        return true;
    }

    public bool TryRead(string word)
    {
        if (_text.Length - At < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (this[At + i] != Folding.Narrow(word[i]))
                return false;
        At += word.Length;
        return true;
    }

    /// <summary>Reads a unit of money, whatever blanks stand between its characters and whichever character for 元.</summary>
    public bool TryReadUnit(string word)
    {
        var start = At;
        foreach (var c in word)
        {
            if (At > start)
                SkipBlanks();
            if (!TryRead(c) && (c != '元' || !TryRead('圆')))
            {
                At = start;
                return false;
            }
        }

        return true;
    }

    public void SkipBlanks()
    {
        while (At < _text.Length && Folding.Narrow(_text[At]) == ' ')
            At++;
    }
}

using Disclosure.Writing;

namespace Disclosure.Labels.Fast;

/// <summary>The first two characters of all labels, folded, as one bit each: what does not begin like a label is none.</summary>
internal sealed class LabelBeginnings
{
    private const int Bits = 4096;

    private readonly uint[] _firsts = new uint[Bits / 32];
    private readonly uint[] _pairs = new uint[Bits / 32];

    /// <summary>Labels of one character: a note can follow them, and so any second one.</summary>
    private readonly uint[] _alone = new uint[Bits / 32];

    /// <param name="texts">The labels, folded.</param>
    public LabelBeginnings(string[] texts)
    {
        foreach (var text in texts)
        {
            Set(_firsts, text[0]);
            if (text.Length == 1)
                Set(_alone, text[0]);
            else
                Set(_pairs, Pair(text[0], text[1]));
        }
    }

    /// <summary>Whether a label can begin as a printed text does. A line of one character may be broken off a label.</summary>
    public bool Fit(ReadOnlySpan<char> printed)
    {
        var first = Next(ref printed, '\0');
        if (first == '\0' || !IsSet(_firsts, first))
            return false;
        var second = Next(ref printed, first);
        return second == '\0' || IsSet(_alone, first) || IsSet(_pairs, Pair(first, second));
    }

    /// <summary>Takes the next character that folding leaves; NUL if there is none. Glosses of the one before are passed over.</summary>
    private static char Next(ref ReadOnlySpan<char> printed, char before)
    {
        while (printed.Length > 0)
        {
            var folded = FoldingMap.Fold(printed[0]);
            var gloss = folded == '(' && Pinyin.CanCarry(before) ? Pinyin.GlossLength(printed) : 0;
            printed = printed[Math.Max(gloss, 1)..];
            if (folded != '\0' && gloss == 0)
                return folded;
        }

        return '\0';
    }

    private static int Pair(char first, char second) => first * 37 + second;

    private static void Set(uint[] bits, int index) => bits[index % Bits / 32] |= 1u << (index % 32);

    private static bool IsSet(uint[] bits, int index) => (bits[index % Bits / 32] >> (index % 32) & 1) != 0;
}

namespace Disclosure;

/// <summary>The first two characters of all labels, folded, as one bit each: what does not begin like a label is none.</summary>
internal sealed class LabelBeginnings
{
    private const int Bits = 4096;

    private readonly uint[] _single = new uint[Bits / 32];
    private readonly uint[] _pairs = new uint[Bits / 32];

    /// <param name="texts">The labels, folded.</param>
    public LabelBeginnings(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Set(_single, text[0]);
            for (var second = 0; second < (text.Length == 1 ? Bits : 0); second++)
                Set(_pairs, Pair(text[0], (char)second)); // A note can follow a label of one character.
            if (text.Length > 1)
                Set(_pairs, Pair(text[0], text[1]));
        }
    }

    /// <summary>Whether a label can begin as a printed text does. A line of one character may be broken off a label.</summary>
    public bool Fit(ReadOnlySpan<char> printed)
    {
        var first = Next(ref printed);
        if (first == '\0' || !IsSet(_single, first))
            return false;
        var second = Next(ref printed);
        return second == '\0' || IsSet(_pairs, Pair(first, second));
    }

    /// <summary>Takes the next character that folding leaves; NUL if there is none.</summary>
    private static char Next(ref ReadOnlySpan<char> printed)
    {
        var folded = '\0';
        for (; printed.Length > 0 && folded == '\0'; printed = printed[1..])
            folded = FoldingTable.Fold(printed[0]);
        return folded;
    }

    private static int Pair(char first, char second) => first * 37 + second;

    private static void Set(uint[] bits, int index) => bits[index % Bits / 32] |= 1u << (index % 32);

    private static bool IsSet(uint[] bits, int index) => (bits[index % Bits / 32] >> (index % 32) & 1) != 0;
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Disclosure.Labels.Indexing;

/// <summary>
/// A hash of texts, and where it leads in a table. It is the same on every machine of one byte order; where the order is another, the
/// library finds that the generator's table does not hold.
/// </summary>
/// <param name="seed">Which hash: two texts that one cannot part, another does.</param>
internal readonly struct TextHash(int seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int CharactersAtOnce = sizeof(ulong) / sizeof(char);

    /// <summary>What the first characters are multiplied with.</summary>
    public ulong Multiplier { get; } = Golden + 2 * (ulong)seed;

    /// <summary>
    /// Takes in four characters at once; the last four may overlap the ones before. No step waits for the product of the one before it.
    /// </summary>
    public ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length * Golden;
        var multiplier = Multiplier;
        if (text.Length < CharactersAtOnce)
            return text.Length == 0 ? hash : hash + multiplier * Spread(text[0] | (ulong)text[text.Length / 2] << 16 | (ulong)text[text.Length - 1] << 32);
        ref var start = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
        var last = (text.Length - CharactersAtOnce) * sizeof(char);
        for (var at = 0; at < last; at += sizeof(ulong))
        {
            hash += multiplier * Spread(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at)));
            multiplier = Next(multiplier);
        }

        return hash + multiplier * Spread(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, last)));
    }

    /// <summary>What the next characters are multiplied with.</summary>
    public static ulong Next(ulong multiplier) => (multiplier << 23 | multiplier >> 41) | 1;

    /// <summary>Two changes in the highest bits would make up for each other whatever the multipliers.</summary>
    public static ulong Spread(ulong characters) => characters ^ characters >> 29;

    /// <summary>Which of a number of buckets, a power of two, a text belongs to.</summary>
    public static int Bucket(ulong hash, int count) => (int)(hash >> 48) & (count - 1);

    /// <summary>Which of a number of places, a power of two, a text has if its bucket is shifted.</summary>
    public static int Place(ulong hash, int shift, int count) => ((int)(hash >> 32) ^ shift) & (count - 1);
}

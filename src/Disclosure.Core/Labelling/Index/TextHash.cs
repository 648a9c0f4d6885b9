using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>A hash of texts, and where it leads in a table. It is the same on every machine, since the generator counts on it.</summary>
/// <param name="seed">Which one: two texts that one hash cannot part, another does.</param>
internal readonly struct TextHash(int seed)
{
    /// <summary>The multiplier of the first hash.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    private const int CharactersAtOnce = sizeof(ulong) / sizeof(char);

    private readonly ulong _multiplier = Golden + 2 * (ulong)seed;

    /// <summary>Takes in four characters at once; the last four may overlap the ones before.</summary>
    public ulong Of(ReadOnlySpan<char> text)
    {
        var multiplier = _multiplier;
        var hash = (ulong)text.Length;
        if (text.Length < CharactersAtOnce)
        {
            if (text.Length > 0)
                hash = (hash + ((ulong)text[0] | (ulong)text[text.Length >> 1] << 16 | (ulong)text[text.Length - 1] << 32)) * multiplier;
        }
        else
        {
            ref var start = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
            var last = (text.Length - CharactersAtOnce) * sizeof(char);
            hash = (hash + Unsafe.ReadUnaligned<ulong>(ref start)) * multiplier;
            for (var at = sizeof(ulong); at < last; at += sizeof(ulong))
                hash = (hash + Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref start, (nint)at))) * multiplier;
            hash = (hash + Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref start, (nint)last))) * multiplier;
        }

        return hash;
    }

    /// <summary>Which of a number of buckets, a power of two, a text belongs to.</summary>
    public static int Bucket(ulong hash, int count) => (int)(hash >> 48) & (count - 1);

    /// <summary>Which of a number of places, a power of two, a text has if its bucket is shifted.</summary>
    public static int Place(ulong hash, int shift, int count) => ((int)(hash >> 32) ^ shift) & (count - 1);
}

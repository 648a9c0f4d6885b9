using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>The hash of a text, and where it leads in a table. The same on every machine, since the generator counts on it.</summary>
internal static class TextHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int CharactersAtOnce = sizeof(ulong) / sizeof(char);

    /// <summary>Takes in four characters at once; the last four may overlap the ones before.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        if (text.Length < CharactersAtOnce)
        {
            foreach (var c in text)
                hash = (hash + c) * Multiplier;
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(text);
            for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest.Slice(sizeof(ulong)))
                hash = (hash + BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Multiplier;
            hash = (hash + BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(bytes.Length - sizeof(ulong)))) * Multiplier;
        }

        return hash;
    }

    /// <summary>Which of a number of buckets, a power of two, a text belongs to.</summary>
    public static int Bucket(ulong hash, int count) => (int)(hash >> 48) & (count - 1);

    /// <summary>
    /// Which of a number of places, a power of two, a text has if its bucket is shifted. The lower half of the hash says how far a shift goes, so
    /// that texts that share the upper half part too.
    /// </summary>
    public static int Place(ulong hash, int shift, int count) => ((int)(hash >> 32) + shift * (int)(hash ^ hash >> 32)) & (count - 1);
}

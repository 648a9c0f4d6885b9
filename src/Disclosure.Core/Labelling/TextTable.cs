using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>
/// Numbers for a fixed set of texts, found by a perfect hash: each text has a place of its own, so that finding one takes a hash and one
/// comparison. The texts are shared out to small buckets, and each bucket is shifted until all its texts fall on free places.
/// </summary>
internal sealed class TextTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int CharactersAtOnce = sizeof(ulong) / sizeof(char);

    private readonly (string? Text, int Number)[] _places;
    private readonly int[] _shifts;
    private readonly int _longest;

    private TextTable(int size, int longest)
    {
        _places = new (string?, int)[size];
        _shifts = new int[size / 4];
        _longest = longest;
    }

    /// <summary>Makes a table of texts, none of them empty, with their numbers.</summary>
    public static TextTable Of(Dictionary<string, int> numbers)
    {
        var size = 4;
        while (size < numbers.Count)
            size *= 2;
        while (true)
        {
            var table = new TextTable(size, numbers.Keys.Max(text => text.Length));
            if (table.TryPlace(numbers))
                return table;
            size *= 2;
        }
    }

    /// <summary>The number of a text; -1 if it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if ((uint)(text.Length - 1) >= (uint)_longest)
            return -1;
        var hash = Hash(text);
        ref readonly var place = ref _places[Place(hash, _shifts[Bucket(hash)])];
        return text.SequenceEqual(place.Text) ? place.Number : -1;
    }

    /// <summary>Takes in four characters at once; the last four may overlap the ones before.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
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
            for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
                hash = (hash + BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Multiplier;
            hash = (hash + BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..])) * Multiplier;
        }

        return hash;
    }

    private int Bucket(ulong hash) => (int)(hash >> 48) & (_shifts.Length - 1);

    private int Place(ulong hash, int shift) => ((int)(hash >> 32) ^ shift) & (_places.Length - 1);

    /// <summary>The fullest buckets choose first. False if one finds no places: the table is too small.</summary>
    private bool TryPlace(Dictionary<string, int> numbers)
    {
        var buckets = new List<string>[_shifts.Length];
        for (var bucket = 0; bucket < buckets.Length; bucket++)
            buckets[bucket] = [];
        foreach (var text in numbers.Keys)
            buckets[Bucket(Hash(text))].Add(text);
        Array.Sort(buckets, (one, other) => other.Count - one.Count);
        return Array.TrueForAll(buckets, bucket => TryPlace(bucket, numbers));
    }

    private bool TryPlace(List<string> bucket, Dictionary<string, int> numbers)
    {
        for (var shift = 0; shift < _places.Length; shift++)
            if (TryPlace(bucket, shift, numbers))
                return true;
        return false;
    }

    private bool TryPlace(List<string> bucket, int shift, Dictionary<string, int> numbers)
    {
        for (var i = 0; i < bucket.Count; i++)
        {
            var hash = Hash(bucket[i]);
            ref var place = ref _places[Place(hash, shift)];
            if (place.Text is not null)
            {
                while (--i >= 0)
                    _places[Place(Hash(bucket[i]), shift)] = default;
                return false;
            }

            place = (bucket[i], numbers[bucket[i]]);
            _shifts[Bucket(hash)] = shift;
        }

        return true;
    }
}

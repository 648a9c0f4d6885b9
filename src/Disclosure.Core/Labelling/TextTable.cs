using Disclosure.Schema;

namespace Disclosure;

/// <summary>Numbers for a fixed set of texts, found by a perfect hash: it takes a hash and one comparison to find one.</summary>
internal sealed class TextTable
{
    private const int StartAt = 32, LengthAt = 16;

    private readonly string _texts;
    private readonly int[] _shifts;

    /// <summary>Where in the texts the one of a place begins, how long it is, and its number; 0 where no text has the place.</summary>
    private readonly ulong[] _places;

    private int _longest;

    private TextTable(string texts, int[] shifts)
    {
        _texts = texts;
        _shifts = shifts;
        _places = new ulong[shifts.Length * PerfectHash.PlacesABucket];
    }

    /// <summary>Puts texts to their places.</summary>
    /// <param name="texts">The texts, a <see cref="LabelIndex.WordingEnd"/> behind each. None is empty or longer than a wording may be.</param>
    /// <param name="numbers">Their numbers, from 0 to <see cref="short.MaxValue"/>.</param>
    /// <param name="shifts">The shifts of the perfect hash over them.</param>
    /// <returns>The table; null if two texts meet: then the shifts are those of other texts, or of another hash.</returns>
    public static TextTable? TryCreate(string texts, ReadOnlySpan<int> numbers, int[] shifts)
    {
        var table = new TextTable(texts, shifts);
        var start = 0;
        foreach (var number in numbers)
        {
            var end = texts.IndexOf(LabelIndex.WordingEnd, start);
            if (!table.TryPlace(start, end - start, number))
                return null;
            start = end + 1;
        }

        return table;
    }

    /// <summary>The number of a text; -1 if it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if ((uint)(text.Length - 1) >= (uint)_longest)
            return -1;
        var place = _places[Place(text)];
        return text.SequenceEqual(_texts.AsSpan((int)(place >> StartAt), (ushort)(place >> LengthAt))) ? (ushort)place : -1;
    }

    private bool TryPlace(int start, int length, int number)
    {
        ref var place = ref _places[Place(_texts.AsSpan(start, length))];
        if (place != 0)
            return false;
        place = (ulong)(uint)start << StartAt | (ulong)(ushort)length << LengthAt | (ushort)number;
        _longest = Math.Max(_longest, length);
        return true;
    }

    private int Place(ReadOnlySpan<char> text)
    {
        var hash = TextHash.Of(text);
        return TextHash.Place(hash, _shifts[TextHash.Bucket(hash, _shifts.Length)], _places.Length);
    }
}

using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Labels.Fast;

/// <summary>Numbers for a fixed set of texts, found by a perfect hash: it takes a hash and one comparison to find one.</summary>
internal sealed class TextLookup
{
    private readonly string _texts;
    private readonly TextHash _hash;
    private readonly int[] _shifts;
    private readonly Place[] _places;
    private int _longest;

    private TextLookup(string texts, PerfectHash hash)
    {
        _texts = texts;
        _hash = new TextHash(hash.Seed);
        _shifts = hash.Shifts;
        _places = new Place[_shifts.Length * PerfectHash.PlacesABucket];
    }

    /// <summary>Puts texts to their places.</summary>
    /// <param name="texts">The texts, a <see cref="LabelIndex.WordingEnd"/> behind each. None is empty or longer than a wording may be.</param>
    /// <param name="numbers">Their numbers, from 0 to <see cref="short.MaxValue"/>.</param>
    /// <param name="hash">The perfect hash over them.</param>
    /// <returns>The table; null if two texts meet: then the hash is that of other texts, or of another version.</returns>
    public static TextLookup? TryCreate(string texts, int[] numbers, PerfectHash hash)
    {
        var table = new TextLookup(texts, hash);
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
        ref readonly var place = ref PlaceOf(text);
        return place.Length == text.Length && text.SequenceEqual(_texts.AsSpan(place.Start, text.Length)) ? place.Number : -1;
    }

    private bool TryPlace(int start, int length, int number)
    {
        ref var place = ref PlaceOf(_texts.AsSpan(start, length));
        if (place.Length > 0)
            return false;
        place = new Place(start, (short)length, (short)number);
        _longest = Math.Max(_longest, length);
        return true;
    }

    private ref Place PlaceOf(ReadOnlySpan<char> text)
    {
        var hash = _hash.Of(text);
        return ref _places[TextHash.Place(hash, _shifts[TextHash.Bucket(hash, _shifts.Length)], _places.Length)];
    }

    /// <summary>A place of the table.</summary>
    /// <param name="Start">Where its text begins among the others.</param>
    /// <param name="Length">How long the text is; 0 where there is none.</param>
    /// <param name="Number">Its number.</param>
    private readonly record struct Place(int Start, short Length, short Number);
}

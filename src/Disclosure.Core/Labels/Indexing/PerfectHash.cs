namespace Disclosure.Labels.Indexing;

/// <summary>
/// A perfect hash for a fixed set of texts: each has a place of its own, so that finding one takes a hash and one comparison. The texts are
/// shared out to small buckets, and each bucket is shifted until all its texts fall on free places.
/// </summary>
/// <param name="Seed">Which hash it is.</param>
/// <param name="Shifts">The shift of each bucket.</param>
internal readonly record struct PerfectHash(int Seed, int[] Shifts)
{
    /// <summary>How many places there are for each bucket.</summary>
    public const int PlacesABucket = 4;

    /// <summary>
    /// Finds one for different texts. Where buckets find no places the table was too small, or some texts have one hash: both are changed.
    /// </summary>
    public static PerfectHash Find(IReadOnlyCollection<string> texts)
    {
        var buckets = 1;
        while (buckets * PlacesABucket < texts.Count)
            buckets *= 2;
        for (var seed = 0; ; seed++, buckets *= 2)
        {
            var hash = new TextHash(seed);
            var shifts = new int[buckets];
            if (TryPlace(texts.Select(text => hash.Of(text.AsSpan())), shifts))
                return new PerfectHash(seed, shifts);
        }
    }

    /// <summary>The fullest buckets choose first. False if one finds no places.</summary>
    private static bool TryPlace(IEnumerable<ulong> hashes, int[] shifts)
    {
        var taken = new bool[shifts.Length * PlacesABucket];
        var places = new List<int>();
        foreach (var bucket in hashes.GroupBy(hash => TextHash.Bucket(hash, shifts.Length)).OrderByDescending(bucket => bucket.Count()).ThenBy(bucket => bucket.Key))
        {
            ulong[] members = [.. bucket];
            var shift = 0;
            while (!TryTake(members, shift, taken, places))
                if (++shift == taken.Length)
                    return false;
            shifts[bucket.Key] = shift;
        }

        return true;
    }

    /// <summary>Takes the places of a bucket, all of them or none.</summary>
    private static bool TryTake(ulong[] bucket, int shift, bool[] taken, List<int> places)
    {
        places.Clear();
        foreach (var hash in bucket)
        {
            var place = TextHash.Place(hash, shift, taken.Length);
            if (taken[place])
            {
                foreach (var mine in places)
                    taken[mine] = false;
                return false;
            }

            taken[place] = true;
            places.Add(place);
        }

        return true;
    }
}

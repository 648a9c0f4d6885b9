namespace Disclosure;

/// <summary>
/// Finds a perfect hash for a fixed set of texts: each has a place of its own, so that finding one takes a hash and one comparison. The texts
/// are shared out to small buckets, and each bucket is shifted until all its texts fall on free places.
/// </summary>
internal static class PerfectHash
{
    /// <summary>How many places there are for each bucket.</summary>
    public const int PlacesABucket = 4;

    /// <summary>Finds the shifts of the buckets.</summary>
    /// <exception cref="InvalidOperationException">Two of the texts have the same hash of 64 bits.</exception>
    public static int[] FindShifts(IReadOnlyCollection<string> texts)
    {
        var hashes = new HashSet<ulong>(texts.Select(text => TextHash.Of(text.AsSpan())));
        if (hashes.Count < texts.Count)
            throw new InvalidOperationException("two labels of the form have the same hash");
        var buckets = 1;
        while (true)
        {
            var shifts = new int[buckets];
            if (buckets * PlacesABucket >= hashes.Count && TryPlace(hashes, shifts))
                return shifts;
            buckets *= 2;
        }
    }

    /// <summary>The fullest buckets choose first. False if one finds no places: the table is too small.</summary>
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

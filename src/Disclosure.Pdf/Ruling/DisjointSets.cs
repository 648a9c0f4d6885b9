namespace Disclosure.Pdf.Ruling;

/// <summary>Numbers in sets of which some are joined.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Find(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    public void Join(int one, int other) => _parents[Math.Max(Find(one), Find(other))] = Math.Min(Find(one), Find(other));
}

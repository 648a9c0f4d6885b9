namespace Disclosure.Testing;

/// <summary>Makes rows or columns up, in groups up to three levels deep.</summary>
/// <param name="random">Where all choices come from.</param>
/// <param name="words">Makes names and labels.</param>
/// <param name="taken">The names that are used already at this place.</param>
internal sealed class RandomTree(Random random, RandomWords words, HashSet<string> taken)
{
    private const int Levels = 3;

    /// <summary>Makes up to a number of leaves up, at least one.</summary>
    /// <param name="most">The most leaves.</param>
    /// <param name="attributes">Gives the attributes of a leaf.</param>
    public List<SchemaEntry> Grow(int most, Func<string> attributes)
    {
        var left = random.Next(1, most + 1);
        return Grow(ref left, 1, attributes);
    }

    /// <summary>A leaf of its own.</summary>
    public SchemaEntry Leaf(string attributes, string? label = null) => new(words.Name(taken), label ?? words.Label(), attributes, []);

    private List<SchemaEntry> Grow(ref int left, int level, Func<string> attributes)
    {
        var entries = new List<SchemaEntry>();
        do
        {
            if (level < Levels && left > 1 && random.Next(4) == 0)
            {
                var inside = random.Next(1, left + 1);
                left -= inside;
                var attribute = random.Next(3) == 0 ? "heading" : "";
                entries.Add(new SchemaEntry(words.Name(taken), words.Label(), attribute, Grow(ref inside, level + 1, attributes)));
                left += inside;
            }
            else
            {
                left--;
                entries.Add(Leaf(attributes()));
            }
        }
        while (left > 0 && (level == 1 || random.Next(4) > 0));
        return entries;
    }
}

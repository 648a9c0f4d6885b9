namespace Disclosure.Testing;

/// <summary>Makes a document that shows something small enough to see why: delta debugging by lines.</summary>
public static class SmallestDocument
{
    private const int MaxTries = 5000;

    /// <summary>Takes lines away, in halves first and one by one in the end, as long as the rest still shows it.</summary>
    /// <param name="text">A document that shows it.</param>
    /// <param name="shows">Whether a document shows it.</param>
    /// <returns>A document that shows it, of which no line can be taken away; larger only where that takes too many tries.</returns>
    public static string Of(string text, Predicate<string> shows)
    {
        var lines = text.Split('\n');
        var tries = MaxTries;
        for (var size = lines.Length; size > 0;)
            size = Shrink(ref lines, size, shows, ref tries) && size == 1 ? 1 : size / 2; // One line less may be what another one stayed for.
        return string.Join('\n', lines);
    }

    /// <summary>Tries to do without each run of so many lines.</summary>
    /// <returns>Whether it did without any.</returns>
    private static bool Shrink(ref string[] lines, int size, Predicate<string> shows, ref int tries)
    {
        var length = lines.Length;
        for (var start = 0; start < lines.Length && tries > 0; tries--)
        {
            string[] rest = [.. lines[..start], .. lines.Skip(start + size)];
            if (shows(string.Join('\n', rest)))
                lines = rest;
            else
                start += size;
        }

        return lines.Length < length;
    }
}

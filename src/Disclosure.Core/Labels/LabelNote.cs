namespace Disclosure.Labels;

/// <summary>A note in brackets behind a label, in folded text. It ends at its own closing bracket, which is the last character of the text.</summary>
internal static class LabelNote
{
    /// <summary>Where the note that ends a text begins; -1 if none does.</summary>
    public static int Start(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || folded[^1] != ')')
            return -1;
        var depth = 0;
        for (var at = folded.Length - 1; at >= 0; at--)
        {
            depth += folded[at] == ')' ? 1 : folded[at] == '(' ? -1 : 0;
            if (depth == 0)
                return at;
        }

        return -1;
    }

    /// <summary>Where the note begins that is not closed in a text; -1 if all are.</summary>
    public static int OpenStart(ReadOnlySpan<char> folded)
    {
        var (depth, open) = (0, -1);
        for (var at = folded.Length - 1; at >= 0; at--)
        {
            depth += folded[at] == ')' ? 1 : folded[at] == '(' ? -1 : 0;
            if (depth >= 0)
                continue;
            open = at;
            depth = 0;
        }

        return open;
    }
}

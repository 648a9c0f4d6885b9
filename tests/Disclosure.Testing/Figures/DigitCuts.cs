namespace Disclosure.Testing;

/// <summary>All ways to cut digits into figures, tried one after another: none begins with a needless 0, and none is empty.</summary>
public static class DigitCuts
{
    /// <summary>The ways.</summary>
    /// <param name="digits">The digits. Blanks may stand between them; a figure holds none.</param>
    /// <param name="count">Into how many figures.</param>
    public static IReadOnlyList<string[]> Of(string digits, int count)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return digits.All(static c => char.IsAsciiDigit(c) || c == ' ') ? [.. Cut(digits.Trim(), count)] : [];
    }

    private static IEnumerable<string[]> Cut(string digits, int count)
    {
        if (count == 0)
        {
            if (digits.Length == 0)
                yield return [];
            yield break;
        }

        for (var length = 1; length <= digits.Length && !digits[..length].Contains(' ') && (length == 1 || digits[0] != '0'); length++)
            foreach (var rest in Cut(digits[length..].TrimStart(), count - 1))
                yield return [digits[..length], .. rest];
    }
}

namespace Disclosure;

/// <summary>
/// Sets of a few characters, for short texts. SearchValues would find them faster in long ones, but the code for characters beyond ASCII would
/// have to be compiled when the first document of a process is read.
/// </summary>
internal static class CharacterSet
{
    /// <summary>Whether a text holds one of the characters.</summary>
    public static bool HoldsAnyOf(this ReadOnlySpan<char> text, string characters)
    {
        foreach (var c in text)
            if (characters.Contains(c))
                return true;
        return false;
    }
}

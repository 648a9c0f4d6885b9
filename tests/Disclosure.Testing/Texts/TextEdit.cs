namespace Disclosure.Testing;

/// <summary>Changes a text that a test starts from. What is to be changed must be there: a test of an unchanged text proves nothing.</summary>
public static class TextEdit
{
    /// <summary>Changes what stands at one place of a text, or at as many as are named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="old">What stands there.</param>
    /// <param name="changed">What is to stand there instead; something else.</param>
    /// <param name="places">At how many places it stands.</param>
    /// <returns>The changed text.</returns>
    /// <exception cref="InvalidOperationException">It stands at more or fewer places, or nothing is changed.</exception>
    public static string Edit(this string text, string old, string changed, int places = 1)
    {
        var parts = text.Split(old);
        if (parts.Length - 1 != places)
            throw new InvalidOperationException($"'{old}' stands at {parts.Length - 1} places of the text, not at {places}.");
        if (old == changed)
            throw new InvalidOperationException($"'{old}' would stay as it is.");
        return string.Join(changed, parts);
    }
}

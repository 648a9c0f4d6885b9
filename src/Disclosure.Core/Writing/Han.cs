namespace Disclosure.Writing;

/// <summary>Chinese characters.</summary>
internal static class Han
{
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Is(c))
                return true;
        return false;
    }
}

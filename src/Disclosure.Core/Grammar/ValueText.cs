using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>What is read of a cell: its text without blanks around it, without characters that are not seen, and without glosses.</summary>
internal static class ValueText
{
    /// <summary>Room for the longest text of a value, and for one character that is too much.</summary>
    public const int BufferSize = ValueGrammar.MaxLength + 1;

    /// <summary>Takes from a printed text what is read.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="buffer">Takes what is read, if it is not printed so in one piece.</param>
    /// <returns>What is read; of a text that is too long for a value, a part that is too long as well.</returns>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> raw, Span<char> buffer)
    {
        raw = raw.Trim();
        for (var at = 0; at < raw.Length; at++)
            if (Unseen.Is(raw[at]) || GlossLength(raw, at, at == 0 ? '\0' : FoldingMap.Fold(raw[at - 1])) > 0)
                return Copy(raw, buffer);
        return raw;
    }

    private static ReadOnlySpan<char> Copy(ReadOnlySpan<char> raw, Span<char> buffer)
    {
        var count = 0;
        for (var at = 0; at < raw.Length; at++)
        {
            var isBlank = char.IsWhiteSpace(raw[at]);
            if (Unseen.Is(raw[at]) || (isBlank && (count == 0 || count == buffer.Length)))
                continue;
            if (count > 0 && GlossLength(raw, at, FoldingMap.Fold(buffer[count - 1])) is > 0 and var length)
                at += length - 1;
            else if (count == buffer.Length)
                return buffer;
            else
                buffer[count++] = raw[at];
        }

        return buffer[..count].TrimEnd();
    }

    private static int GlossLength(ReadOnlySpan<char> raw, int at, char before) => Pinyin.CanCarry(before) ? Pinyin.GlossLength(raw[at..]) : 0;
}

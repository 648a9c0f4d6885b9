using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Disclosure.Decoding;

/// <summary>
/// Turns the bytes of a document into text: a byte order mark decides, then strict UTF-8, then GB18030. Nothing else is guessed.
/// Text that is neither, but nearly UTF-8, keeps what can be read; its damaged places are replacement characters.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of the document; null if the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return DecodeUtf8(bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.IndexOf((byte)0) >= 0)
            return null;
        return DecodeWholeUtf8(bytes) ?? DecodeGb18030(bytes) ?? DecodeUtf8(bytes);
    }

    /// <summary>Whether the bytes are UTF-8, or say by a mark in which form of Unicode they are.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || Utf8.IsValid(bytes);

    /// <summary>UTF-8 without damage. A file that was cut may end inside a character; that alone does not make it another encoding.</summary>
    private static string? DecodeWholeUtf8(ReadOnlySpan<byte> bytes)
    {
        var whole = WithoutCutCharacter(bytes);
        var text = Utf8Decoder.Decode(whole);
        return whole.Length == bytes.Length || text is null ? text : text + '\uFFFD';
    }

    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
            if (bytes[^back] >= 0xC0)
                return Rune.DecodeFromUtf8(bytes[^back..], out _, out _) == OperationStatus.NeedMoreData ? bytes[..^back] : bytes;
        return bytes;
    }

    private static string? DecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return s_gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>UTF-8 with damage; null if so much is damaged that it was never text.</summary>
    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Utf8Decoder.Decode(bytes) ?? Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') > text.Length / 10 ? null : text;
    }
}

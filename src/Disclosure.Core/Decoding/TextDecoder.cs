using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Disclosure.Decoding;

/// <summary>
/// Turns the bytes of a document into text: a byte order mark decides, then strict UTF-8, then GB18030. Nothing else is guessed.
/// Text that is neither, but nearly UTF-8, keeps what can be read; its damaged places are replacement characters. So does text with some NULs in it.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding s_utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>Of more than a tenth of these a file was never text.</summary>
    private const int DamageShare = 10;

    /// <summary>The text of the document; null if the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return DecodeUtf8(bytes[3..]);
        if (MarkedEncoding(bytes) is { } encoding)
            return encoding.GetString(bytes[encoding.Preamble.Length..]);
        return bytes.Count((byte)0) > bytes.Length / DamageShare ? null : DecodeWholeUtf8(bytes) ?? DecodeGb18030(bytes) ?? DecodeUtf8(bytes);
    }

    /// <summary>Whether the bytes are UTF-8, or say by a mark in which form of Unicode they are.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> bytes) => MarkedEncoding(bytes) is not null || Utf8.IsValid(bytes);

    /// <summary>The encoding that a mark at the beginning tells, beside UTF-8. The mark of UTF-32 begins as that of UTF-16, and goes before it.</summary>
    private static Encoding? MarkedEncoding(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF32, s_utf32BigEndian, Encoding.Unicode, Encoding.BigEndianUnicode])
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        return null;
    }

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
        return text.AsSpan().Count('\uFFFD') > text.Length / DamageShare ? null : text;
    }
}

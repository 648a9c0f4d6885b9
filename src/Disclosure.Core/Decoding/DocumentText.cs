using System.Text;
using Disclosure.Decoding;

namespace Disclosure;

/// <summary>Turns bytes into text in the way of this library: for readers of formats that are text.</summary>
public static class DocumentText
{
    /// <summary>Turns bytes into text: a byte order mark decides, then strict UTF-8, then what the document says, then GB18030.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">What the document says of its own characters, such as <c>gb2312</c>; null where it says nothing.</param>
    /// <returns>The text; null if the bytes are not text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset = null) =>
        charset is not null && !TextDecoder.IsUnicode(bytes) && DecodeAs(bytes, charset) is { } text ? text : TextDecoder.Decode(bytes);

    /// <summary>The text in a named encoding; null if there is none of this name, or the bytes are not of it.</summary>
    private static string? DecodeAs(ReadOnlySpan<byte> bytes, string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?.GetString(bytes);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException) // A DecoderFallbackException is an ArgumentException.
        {
            return null;
        }
    }
}

using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using Disclosure.Decoding.Fast;

namespace Disclosure.Decoding;

/// <summary>
/// Strict UTF-8. A process that reads little is served by the framework's decoder, which is compiled ahead; once it has read much, compiling
/// <see cref="Utf8Transcoder"/> for its machine pays.
/// </summary>
internal static class Utf8Decoder
{
    /// <summary>Many bytes: the time that they save is about that of the compilation.</summary>
    private const int Many = 2 * 1024 * 1024;

    private static int s_read;

    /// <summary>The text of the bytes; null if they are not UTF-8 throughout.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (s_read > Many && Vector128.IsHardwareAccelerated)
            return Utf8Transcoder.Decode(bytes);
        s_read += Math.Min(bytes.Length, Many); // Threads may count the same bytes; nothing depends on the number.
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}

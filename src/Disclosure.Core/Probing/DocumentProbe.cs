using Disclosure.Probing;

namespace Disclosure;

/// <summary>What shows of an input before it is read: how it begins, how long it is, and the names of what a container holds.</summary>
/// <param name="bytes">The bytes of the input.</param>
public sealed class DocumentProbe(ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many of the first bytes are shown at most.</summary>
    public const int BeginningLength = 8192;

    /// <summary>How many names of a container are told at most.</summary>
    public const int MaxNames = 1000;

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Beginning => bytes.Span[..Math.Min(bytes.Length, BeginningLength)];

    /// <summary>
    /// Why the input is not read as text, with what a person can do about it; null where it may be text. It does not count where a reader accepts
    /// the input.
    /// </summary>
    public string? Refusal => bytes.IsEmpty ? null : UnreadFormats.Find(bytes.Span);

    /// <summary>How many bytes there are.</summary>
    public int Length => bytes.Length;

    /// <summary>The names of the entries of a zip archive, such as <c>word/document.xml</c>; empty where it is none.</summary>
    public IReadOnlyList<string> EntryNames => field ??= ZipEntries.Names(bytes.Span);

    /// <summary>The names of the streams of an old compound file, such as <c>WordDocument</c>; empty where it is none.</summary>
    public IReadOnlyList<string> StreamNames => field ??= CompoundStreams.Names(bytes.Span);
}

using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Probing;

/// <summary>The names in the directory of a zip archive. Nothing is unpacked.</summary>
internal static class ZipEntries
{
    private const uint EntryMark = 0x02014B50, EndMark = 0x06054B50;

    private const int EndLength = 22, EntryLength = 46, LongestComment = 65_535;

    private static ReadOnlySpan<byte> FileMark => "PK\u0003\u0004"u8;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(FileMark);

    public static IReadOnlyList<string> Names(ReadOnlySpan<byte> bytes)
    {
        var names = new List<string>();
        if (!IsZip(bytes))
            return names;
        for (var at = Directory(bytes); names.Count < DocumentProbe.MaxNames && Entry(bytes, at) is { IsEmpty: false } entry;)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            var rest = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            if (entry.Length < EntryLength + length)
                break;
            names.Add(Encoding.UTF8.GetString(entry.Slice(EntryLength, length)));
            at += EntryLength + length + rest;
        }

        return names;
    }

    /// <summary>Whether an entry of the archive is encrypted.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        Entry(bytes, Directory(bytes)) is { IsEmpty: false } entry && (BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]) & 1) != 0;

    private static ReadOnlySpan<byte> Entry(ReadOnlySpan<byte> bytes, long at) =>
        at >= 0 && at <= bytes.Length - EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]) == EntryMark ? bytes[(int)at..] : default;

    /// <summary>Where the directory begins; -1 where it has been lost.</summary>
    private static long Directory(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndLength; at >= Math.Max(0, bytes.Length - EndLength - LongestComment); at--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EndMark)
                return BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 16)..]);
        return -1;
    }
}

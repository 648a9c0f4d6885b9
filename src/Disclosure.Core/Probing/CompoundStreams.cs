using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Probing;

/// <summary>The names in the directory of a compound file, the container of the old office formats.</summary>
internal static class CompoundStreams
{
    private const int HeaderLength = 512, EntryLength = 128, LongestName = 64;

    private static ReadOnlySpan<byte> FileMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes.StartsWith(FileMark);

    public static IReadOnlyList<string> Names(ReadOnlySpan<byte> bytes)
    {
        var names = new List<string>();
        if (!IsCompound(bytes) || bytes.Length < HeaderLength)
            return names;
        var size = bytes[30] is 12 ? 4096 : HeaderLength;
        var sector = Number(bytes, 48);
        for (var steps = 0; steps < DocumentProbe.MaxNames && Sector(bytes, sector, size) is { IsEmpty: false } entries; steps++)
        {
            for (var at = 0; at + EntryLength <= entries.Length && names.Count < DocumentProbe.MaxNames; at += EntryLength)
                if (Name(entries.Slice(at, EntryLength)) is { Length: > 0 } name)
                    names.Add(name);
            sector = Next(bytes, sector, size);
        }

        return names;
    }

    private static string Name(ReadOnlySpan<byte> entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[LongestName..]);
        return length is >= 2 and <= LongestName ? Encoding.Unicode.GetString(entry[..(length - 2)]) : "";
    }

    /// <summary>The sector behind another one of its chain; the table of them stands in the sectors that the header names.</summary>
    private static uint Next(ReadOnlySpan<byte> bytes, uint sector, int size)
    {
        var perSector = (uint)size / sizeof(uint);
        var index = sector / perSector;
        if (index >= 109 || Sector(bytes, Number(bytes, 76 + (int)index * sizeof(uint)), size) is not { IsEmpty: false } table)
            return uint.MaxValue;
        return table.Length == size ? Number(table, (int)(sector % perSector) * sizeof(uint)) : uint.MaxValue;
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> bytes, uint sector, int size)
    {
        var start = (sector + 1L) * size;
        return start < bytes.Length ? bytes[(int)start..(int)Math.Min(bytes.Length, start + size)] : default;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}

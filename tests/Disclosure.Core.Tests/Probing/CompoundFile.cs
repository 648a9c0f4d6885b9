using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Tests;

/// <summary>Compound files as small as they can be: a header, a table of sectors, and a directory.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;

    /// <summary>A file whose directory has these names.</summary>
    public static byte[] With(params string[] names)
    {
        var bytes = new byte[3 * Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        bytes[30] = 9; // Sectors of 512 bytes.
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(48), 1); // The directory is sector 1,
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(76), 0); // the table sector 0.
        bytes.AsSpan(Sector, Sector).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Sector + 4), 0xFFFFFFFE);
        foreach (var (index, name) in names.Index())
        {
            var entry = bytes.AsSpan(2 * Sector + index * 128, 128);
            Encoding.Unicode.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(2 * name.Length + 2));
        }

        return bytes;
    }
}

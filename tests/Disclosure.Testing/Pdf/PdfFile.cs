using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Testing;

/// <summary>Writes the objects of a PDF file one after another, and where they stand.</summary>
public sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Takes the number of an object whose content comes later.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string content) => Set(Reserve(), content);

    /// <summary>Gives an object its content.</summary>
    public int Set(int number, string content)
    {
        _objects[number - 1] = Encoding.Latin1.GetBytes(content);
        return number;
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="entries">Entries of its dictionary.</param>
    /// <param name="isDeflated">Whether it is compressed.</param>
    public int AddStream(string content, string entries = "", bool isDeflated = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = Encoding.Latin1.GetBytes(content);
        if (isDeflated)
        {
            using var compressed = new MemoryStream();
            using (var stream = new ZLibStream(compressed, CompressionLevel.Fastest))
                stream.Write(bytes);
            bytes = compressed.ToArray();
            entries += " /Filter /FlateDecode";
        }

        var number = Reserve();
        var head = string.Create(CultureInfo.InvariantCulture, $"<< /Length {bytes.Length} {entries} >>\nstream\n");
        _objects[number - 1] = [.. Encoding.Latin1.GetBytes(head), .. bytes, .. "\nendstream"u8];
        return number;
    }

    /// <summary>The file.</summary>
    /// <param name="catalogue">The number of the catalogue.</param>
    public byte[] Build(int catalogue)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00E2\u00E3\n"u8);
        var offsets = new List<long>();
        foreach (var (index, content) in _objects.Index())
        {
            offsets.Add(file.Position);
            Write($"{index + 1} 0 obj\n");
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        Write($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<< /Size {_objects.Count + 1} /Root {catalogue} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Write(FormattableString text) => file.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant(text)));
    }
}

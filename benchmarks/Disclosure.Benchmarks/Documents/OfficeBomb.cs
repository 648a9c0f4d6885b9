using System.IO.Compression;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>A Word document of about a megabyte whose text inflates to a gigabyte.</summary>
internal static class OfficeBomb
{
    private const int Megabytes = 1024;

    /// <summary>The bytes of the document.</summary>
    public static byte[] Create()
    {
        using var stream = new MemoryStream();
        stream.Write(DocxFile.Of("<w:p/>"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry("word/document.xml")!.Delete();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            var blanks = new byte[1024 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (var count = 0; count < Megabytes; count++)
                content.Write(blanks);
        }

        return stream.ToArray();
    }
}

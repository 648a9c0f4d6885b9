using System.Globalization;
using System.IO.Compression;
using System.Text;
using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>
/// Files that were cut, whose bytes were changed, or whose markup was: their readers never throw, on a small stack. DISCLOSURE_DAMAGED_FILES says how
/// many of each format are tried.
/// </summary>
public sealed class DamagedFileTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly int s_count = int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_DAMAGED_FILES") ?? "300", CultureInfo.InvariantCulture);

    private static readonly string[] s_pieces =
    [
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tc>", "<w:tc><w:p/></w:tc>", "<w:gridSpan w:val=\"-1\"/>", "<w:gridSpan w:val=\"99999999999\"/>", "<w:vMerge/>", "&#x0;", "&a;", "<!--", "]]>",
        "<c r=\"ZZZ9999999\"><v>1</v></c>", "<c r=\"A1\" t=\"s\"><v>-5</v></c>", "<row r=\"0\">", "<mergeCell ref=\"C3:A1\"/>", "<v>1e999</v>", "w:val=\"\"", "\uFFFF",
    ];

    [Fact]
    public void Word_documents() => ReadDamaged(new DocxDocumentReader(), (picture, random) => new DocxLayout(random).Render(picture));

    [Fact]
    public void Workbooks() => ReadDamaged(new XlsxDocumentReader(), (picture, random) => new XlsxLayout(random).Render(picture));

    [Fact]
    public void Cut_at_every_kilobyte()
    {
        var random = new Random(1);
        var picture = Documents.Draw(random, PictureOptions.Untidy);
        foreach (var file in new[] { new DocxLayout(random).Render(picture), new XlsxLayout(random).Render(picture) })
            for (var length = 0; length < file.Length; length += 1024)
                Read(new DocxDocumentReader(), file[..length], $"cut at {length}");
    }

    private static void ReadDamaged(IDocumentReader reader, Func<ReportPicture, Random, byte[]> render)
    {
        var files = Enumerable.Range(0, 10).Select(seed => new Random(seed)).Select(random => render(Documents.Draw(random, PictureOptions.Untidy), random)).ToArray();
        for (var seed = 0; seed < s_count; seed++)
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Length)];
            Read(reader, random.Next(3) == 0 ? DamageBytes(file, random) : DamageMarkup(file, random), $"seed {seed}");
        }
    }

    private static byte[] DamageBytes(byte[] file, Random random)
    {
        file = [.. random.Next(4) == 0 ? file[..random.Next(file.Length)] : file];
        for (var changes = random.Next(1, 20); changes > 0 && file.Length > 0; changes--)
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
        return file;
    }

    /// <summary>Changes the text of one part, and packs it anew: most files with changed bytes are not even inflated.</summary>
    private static byte[] DamageMarkup(byte[] file, Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[random.Next(archive.Entries.Count)];
            var name = entry.FullName;
            using var reader = new StreamReader(entry.Open());
            var text = new StringBuilder(reader.ReadToEnd());
            reader.Close();
            entry.Delete();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                Change(text, random);
            using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
                break;
            case 1:
                text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                break;
            case 2:
                text[at] = (char)('0' + random.Next(10));
                break;
            default:
                var source = text.ToString();
                if (source.IndexOf("val=\"", at, StringComparison.Ordinal) is >= 0 and var value)
                    text.Insert(value + 5, s_pieces[0].Length > at ? "-9" : "99999");
                break;
        }
    }

    private static void Read(IDocumentReader reader, byte[] file, string what)
    {
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                AnnualReport.Parse(reader.Read(file, DocumentLimits.Default, CancellationToken.None));
            }
            catch (Exception any)
            {
                fault = any;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.True(fault is null, $"{what}: {fault}");
    }
}

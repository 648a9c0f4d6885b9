using System.Globalization;
using System.Text;
using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>Files made to break their reader. It never throws, on a small stack and with bounded work.</summary>
public sealed class HostileTests
{
    private const int SmallStack = 256 * 1024;

    private const string Font = "/Resources << /Font << /F1 3 0 R >> /XObject << /X0 10 0 R >> >>";

    private static readonly DocumentLimits s_few = new() { MaxOperators = 20_000 };
    private static readonly int s_count = int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_FILES") ?? "300", CultureInfo.InvariantCulture);

    [Fact]
    public void Files_cut_at_any_kilobyte_and_with_bytes_that_are_others()
    {
        byte[][] files = [.. Enumerable.Range(0, 4).Select(Report)];
        for (var seed = 0; seed < s_count; seed++)
        {
            var random = new Random(seed);
            var file = (byte[])files[random.Next(files.Length)].Clone();
            if (random.Next(4) == 0)
                file = file[..Math.Min(file.Length, random.Next(file.Length / 1024 + 1) * 1024 + 10)];
            for (var changes = random.Next(1 << random.Next(12)); changes > 0; changes--)
                file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            OnSmallStack(file);
        }
    }

    [Fact]
    public void A_page_that_inflates_without_measure() =>
        Expect("at most 67108864 inflated bytes, and 1000000 operators of a page", Drawing(new string(' ', 100_000_000), isDeflated: true));

    [Fact]
    public void A_page_of_more_operators_than_allowed() =>
        Expect("at most 20000 operators and characters of a page", Drawing(Repeated("0 0 m 9 9 l S ", 8_000)), s_few);

    [Fact]
    public void A_page_of_more_characters_than_allowed() =>
        Expect("at most 20000 operators and characters of a page", Drawing("BT /F1 9 Tf 9 9 Td <" + Repeated("31", 50_000) + "> Tj ET"), s_few);

    [Fact]
    public void Forms_that_draw_one_another_ten_times_each() =>
        Expect("at most 20000 operators and characters of a page", Forms(depth: 12), s_few);

    [Fact]
    public void A_form_that_draws_itself() => Expect("", Forms(depth: 0));

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("q ")]
    [InlineData("(")]
    [InlineData("BT ")]
    [InlineData("/a ")]
    [InlineData("BI ")]
    [InlineData("Q ")]
    public void A_flood_of_one_thing(string thing) => OnSmallStack(Drawing(Repeated(thing, 300_000)));

    [Fact]
    public void A_hundred_thousand_objects()
    {
        var file = new PdfFile();
        var tree = file.Reserve();
        var pages = Enumerable.Range(0, 100_000).Select(_ => file.Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 9 9] >>")).ToList();
        file.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");

        Assert.Equal(["at most 1000 pages"], OnSmallStack(file.Build(file.Add($"<< /Type /Catalog /Pages {tree} 0 R >>"))).LimitsReached);
    }

    [Fact]
    public void Pages_that_stand_in_one_another()
    {
        var file = new PdfFile();
        file.Add("<< /Type /Pages /Count 9 /Kids [1 0 R 2 0 R] /Parent 2 0 R >>");
        file.Add("<< /Type /Pages /Count 9 /Kids [1 0 R 2 0 R] /Parent 1 0 R >>");

        OnSmallStack(file.Build(file.Add("<< /Type /Catalog /Pages 1 0 R >>")));
    }

    [Fact]
    public void A_table_of_objects_that_leads_to_itself()
    {
        var file = Encoding.Latin1.GetString(Report(1));
        var table = file[(file.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];

        OnSmallStack(Encoding.Latin1.GetBytes(file.Replace("trailer\n<<", $"trailer\n<< /Prev {table}", StringComparison.Ordinal)));
        OnSmallStack(Encoding.Latin1.GetBytes(file.Replace($"startxref\n{table}", "startxref\n99999999999", StringComparison.Ordinal)));
    }

    private static void Expect(string limit, byte[] file, DocumentLimits? limits = null) =>
        Assert.Equal(limit, string.Join("; ", OnSmallStack(file, limits).LimitsReached));

    private static byte[] Report(int seed)
    {
        var random = new Random(seed);
        return new PdfLayout(PdfNoise.Draw(random, isRuled: true), random).Render(Files.Draw(random, PictureOptions.Untidy));
    }

    /// <summary>A file of one page with these operators.</summary>
    private static byte[] Drawing(string operators, bool isDeflated = false)
    {
        var file = new PdfFile();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {Font} /Contents 5 0 R >>");
        file.AddStream(operators, isDeflated: isDeflated);
        return file.Build(1);
    }

    /// <summary>Forms each of which draws the next one ten times, and the last one the first.</summary>
    private static byte[] Forms(int depth)
    {
        var file = new PdfFile();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {Font} /Contents 5 0 R >>");
        file.AddStream("BT /F1 9 Tf 9 9 Td (1) Tj ET /X0 Do");
        while (file.Reserve() < 9)
        {
        }

        for (var form = 0; form <= depth; form++)
            file.AddStream(
                form == depth && depth > 0 ? "1 0 0 1 0 0 cm" : Repeated("/X0 Do ", 10),
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 {(depth == 0 ? 10 : 11 + form)} 0 R >> >>");
        return file.Build(1);
    }

    private static string Repeated(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static SourceDocument OnSmallStack(byte[] file, DocumentLimits? limits = null)
    {
        SourceDocument? document = null;
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                document = Files.Read(file, limits);
                AnnualReport.Parse(document);
            }
            catch (Exception any)
            {
                fault = any;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
        return document!;
    }
}

using System.Globalization;

namespace Disclosure.Testing;

/// <summary>Puts drawn pages into a file.</summary>
public static class PdfPages
{
    /// <summary>The size of a page in points.</summary>
    public const double Width = 595, Height = 842;

    /// <summary>Makes a file of pages.</summary>
    /// <param name="pages">What is drawn on each.</param>
    /// <param name="font">What the font says of its characters.</param>
    /// <param name="entries">Entries of each page, such as its rotation.</param>
    /// <param name="isDeflated">Whether the pages are compressed.</param>
    public static byte[] File(IEnumerable<PdfCanvas> pages, PdfFont font = PdfFont.Standard, string entries = "", bool isDeflated = true)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var file = new PdfFile();
        var fontNumber = PdfFonts.Add(file, font);
        var tree = file.Reserve();
        var numbers = new List<int>();
        foreach (var page in pages)
        {
            var content = file.AddStream(string.Join('\n', page.Pieces), isDeflated: isDeflated);
            numbers.Add(file.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << /F1 {fontNumber} 0 R >> >> /Contents {content} 0 R {entries} >>")));
        }

        file.Set(tree, $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}] >>");
        return file.Build(file.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Catalog /Pages {tree} 0 R >>")));
    }
}

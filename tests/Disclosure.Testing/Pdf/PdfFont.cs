using System.Globalization;
using System.Text;

namespace Disclosure.Testing;

/// <summary>What the font of a file says of its characters.</summary>
public enum PdfFont
{
    /// <summary>A standard Chinese font, which is not in the file: its codes are those of Unicode.</summary>
    Standard,

    /// <summary>A font of its own codes, and a map that says which characters they are.</summary>
    Mapped,

    /// <summary>A font of its own codes, and nothing that says which characters they are.</summary>
    Unmapped,
}

/// <summary>Writes fonts. None has its outlines in the file, which reading does not need.</summary>
internal static class PdfFonts
{
    public static int Add(PdfFile file, PdfFont font)
    {
        var (encoding, ordering, widths) = font == PdfFont.Standard ? ("UniGB-UCS2-H", "GB1", "[1 95 500]") : ("Identity-H", "Identity", "[0 127 500]");
        var described = file.Add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 2 >> /DW 1000 /W {widths} /FontDescriptor {described} 0 R >>");
        var map = font == PdfFont.Mapped ? string.Create(CultureInfo.InvariantCulture, $" /ToUnicode {file.AddStream(Map(), isDeflated: true)} 0 R") : "";
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-{encoding} /Encoding /{encoding} /DescendantFonts [{descendant} 0 R]{map} >>");
    }

    /// <summary>Every code is the character of the same number.</summary>
    private static string Map()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Same def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (var high = 0; high < 256; high += 64)
        {
            map.Append("64 beginbfrange\n");
            for (var one = high; one < high + 64; one++)
                map.Append(CultureInfo.InvariantCulture, $"<{one:X2}00> <{one:X2}FF> <{one:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}

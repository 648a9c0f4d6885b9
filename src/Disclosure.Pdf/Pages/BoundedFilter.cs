using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Pdf.Pages;

/// <summary>A filter that inflates no more than may be, however small what it is given.</summary>
internal sealed class BoundedFilter(IFilter filter, ReadingBudget budget) : IFilter
{
    /// <summary>How many bytes one byte can become: in deflated data, and in any other.</summary>
    private const int MostDeflated = 1032, Most = 4096;

    /// <summary>More columns than this are asked for only to be given memory.</summary>
    private const int MaxColumns = 1 << 20;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (filter is not (FlateFilter or LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter) || HasHugeRows(streamDictionary))
            return Memory<byte>.Empty;
        var isFont = IsFont(streamDictionary);
        var room = budget.Inflatable(isFont);
        if (filter is FlateFilter && input.Length > room / MostDeflated)
            budget.Inflate(Measure(input, room), isFont);
        else if (filter is LzwFilter && input.Length > room / Most)
            budget.Inflate(input.Length * (long)Most, isFont);
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Inflate(output.Length, isFont);
        return output;
    }

    /// <summary>Inflates data without keeping it, to see whether there is room for it.</summary>
    private static long Measure(Memory<byte> input, long room)
    {
        using var stream = new MemoryStream(input.ToArray(), 2, Math.Max(0, input.Length - 2));
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        long length = 0;
        try
        {
            for (var count = inflated.Read(buffer); count > 0 && length <= room; count = inflated.Read(buffer))
                length += count;
        }
        catch (InvalidDataException)
        {
            // Damaged data ends where the damage begins.
        }

        return length > room ? length : 0;
    }

    /// <summary>Whether a stream holds a font, as the lengths of its parts or its kind say.</summary>
    private static bool IsFont(DictionaryToken dictionary) =>
        dictionary.ContainsKey(NameToken.Length1) || (dictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken { Data: "Type1C" or "CIDFontType0C" or "OpenType" });

    private static bool HasHugeRows(DictionaryToken dictionary) => dictionary.Data.Values.Any(HasHugeRows);

    private static bool HasHugeRows(IToken parameters) => parameters switch
    {
        DictionaryToken one => one.TryGet(NameToken.Columns, out var columns) && columns is NumericToken { Data: > MaxColumns },
        ArrayToken several => several.Data.Any(HasHugeRows),
        _ => false,
    };
}

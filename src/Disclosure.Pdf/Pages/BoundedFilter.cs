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
        if (filter is FlateFilter)
        {
            if (input.Length > budget.Inflatable / MostDeflated)
                Measure(input);
        }
        else if (filter is LzwFilter && input.Length > budget.Inflatable / Most)
        {
            budget.Inflate(input.Length * (long)Most);
        }

        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Inflate(output.Length);
        return output;
    }

    /// <summary>Inflates data without keeping it, to see whether there is room for it.</summary>
    private void Measure(Memory<byte> input)
    {
        using var stream = new MemoryStream(input.ToArray(), 2, Math.Max(0, input.Length - 2));
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        long length = 0;
        try
        {
            for (var count = inflated.Read(buffer); count > 0 && length <= budget.Inflatable; count = inflated.Read(buffer))
                length += count;
        }
        catch (InvalidDataException)
        {
            // Damaged data ends where the damage begins.
        }

        if (length > budget.Inflatable)
            budget.Inflate(length);
    }

    private static bool HasHugeRows(DictionaryToken dictionary) => dictionary.Data.Values.Any(HasHugeRows);

    private static bool HasHugeRows(IToken parameters) => parameters switch
    {
        DictionaryToken one => one.TryGet(NameToken.Columns, out var columns) && columns is NumericToken { Data: > MaxColumns },
        ArrayToken several => several.Data.Any(HasHugeRows),
        _ => false,
    };
}

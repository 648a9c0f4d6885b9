using System.IO.Compression;

namespace Disclosure.Office.Opening;

/// <summary>Inflates the markup of an archive and counts while it does, so that a bomb is known by its first pieces.</summary>
internal static class ArchiveCheck
{
    /// <summary>From how many bytes on the ratio counts: what is repeated in a small part is no bomb.</summary>
    private const int SmallPart = 1024 * 1024;

    private const int StepLength = 32 * 1024;

    /// <summary>Checks an archive.</summary>
    /// <exception cref="RefusedException">It is larger than the limits allow.</exception>
    public static void Check(Stream input, DocumentLimits limits, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.MaxEntries)
            throw Refused($"it holds more than {limits.MaxEntries} files");
        var total = 0L;
        foreach (var entry in archive.Entries)
            if (IsMarkup(entry.FullName))
                total = Inflate(entry, input, total, limits, cancellationToken);
    }

    /// <summary>Whether the library may read an entry: pictures and embedded files it leaves alone.</summary>
    private static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".piece", StringComparison.OrdinalIgnoreCase);

    private static long Inflate(ZipArchiveEntry entry, Stream input, long total, DocumentLimits limits, CancellationToken cancellationToken)
    {
        using var content = entry.Open();
        var start = input.Position; // Behind the entry's own head: from here on its bytes are taken from the input.
        var buffer = new byte[StepLength];
        var inflated = 0L;
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            inflated += count;
            if (total + inflated > limits.MaxInflatedBytes)
                throw Refused($"it inflates to more than {limits.MaxInflatedBytes} bytes");
            if (inflated > SmallPart && inflated / limits.MaxInflationRatio > input.Position - start)
                throw Refused($"a part of it inflates to more than {limits.MaxInflationRatio} times its size");
        }

        return total + inflated;
    }

    private static RefusedException Refused(FormattableString why) => new(FormattableString.Invariant(why));
}

using System.Runtime.InteropServices;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Office.Opening;

/// <summary>
/// Opens an office document for the library that reads it. What the library is given was inflated and counted before: it knows no limit of its own,
/// and elements nested deep enough would end the process.
/// </summary>
/// <param name="reader">The name of the reader.</param>
/// <param name="limits">How much may be read.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class OfficeFile(string reader, DocumentLimits limits, CancellationToken cancellationToken)
{
    /// <summary>Takes what is read.</summary>
    public DocumentBuilder Builder { get; } = new(reader);

    public DocumentLimits Limits => limits;

    public CancellationToken Cancellation => cancellationToken;

    /// <summary>How the library opens the file.</summary>
    public OpenSettings Settings => new() { AutoSave = false, MaxCharactersInPart = limits.MaxPartLength };

    /// <summary>Whether an input is an office document whose parts stand in a folder.</summary>
    public static bool Holds(DocumentProbe probe, string folder) =>
        probe.EntryNames.Contains("[Content_Types].xml") && probe.EntryNames.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a file. The library says in many ways that it is damaged.</summary>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Action<Stream> read)
    {
        try
        {
            using var input = Open(bytes);
            ArchiveCheck.Check(input, limits, cancellationToken);
            input.Position = 0;
            read(input);
        }
        catch (RefusedException refused)
        {
            Builder.Fail(refused.Message);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            Builder.Fail($"it is damaged ({fault.Message}): get it again, or open it and save it anew");
        }

        return Builder.Build();
    }

    /// <summary>Checks a part that the library is about to read as a whole.</summary>
    public TPart Checked<TPart>(TPart part)
        where TPart : OpenXmlPart
    {
        using var markup = new CheckedMarkup(this, part, limits.MaxElements);
        markup.ReadToEnd();
        return part;
    }

    /// <summary>Says that a limit was reached.</summary>
    public void Reach(int limit, string what) => Builder.ReachLimit(FormattableString.Invariant($"at most {limit} {what}"));

    /// <summary>A text as far as the limits let it be read.</summary>
    public string Cut(string text)
    {
        if (text.Length <= limits.MaxCellLength)
            return text;
        Reach(limits.MaxCellLength, "characters in a cell or line");
        return text[..limits.MaxCellLength];
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}

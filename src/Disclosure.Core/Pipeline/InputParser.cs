using Disclosure.Decoding;
using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Probing;
using Disclosure.Values;

namespace Disclosure.Pipeline;

/// <summary>Takes a document from a file, a stream, bytes or text to the content of a report.</summary>
internal static class InputParser
{
    public static ReadOutcome Read(CompiledForm form, ReadOnlyMemory<char> text, ParseOptions options, CancellationToken cancellationToken) =>
        Read(form, text, isCut: false, options, cancellationToken);

    public static ReadOutcome Read(CompiledForm form, ReadOnlySpan<byte> bytes, ParseOptions options, CancellationToken cancellationToken)
    {
        var isCut = bytes.Length > options.MaxBytes;
        if (bytes.IsEmpty)
            return Unreadable("it is empty");
        bytes = isCut ? bytes[..options.MaxBytes] : bytes;
        if (options.Readers.Count > 0 && ReaderChoice.Read(bytes, options, cancellationToken) is { } document)
            return Read(form, document, isCut, options, cancellationToken);
        if (UnreadFormats.Find(bytes) is { } why)
            return Unreadable(why);
        return TextDecoder.Decode(bytes) is { } text ? Read(form, text.AsMemory(), isCut, options, cancellationToken) : Unreadable("it is no text");
    }

    public static ReadOutcome Read(CompiledForm form, SourceDocument document, ParseOptions options, CancellationToken cancellationToken) =>
        Read(form, document, isCut: false, options, cancellationToken);

    public static ReadOutcome Read(CompiledForm form, Stream stream, ParseOptions options, CancellationToken cancellationToken)
    {
        using var input = LimitedInput.Read(stream, options.MaxBytes, cancellationToken);
        return Read(form, input.Bytes, options, cancellationToken);
    }

    public static async Task<ReadOutcome> ReadAsync(
        CompiledForm form, Stream stream, ParseOptions options, CancellationToken cancellationToken)
    {
        using var input = await LimitedInput.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(form, input.Bytes, options, cancellationToken);
    }

    public static ReadOutcome ReadFile(CompiledForm form, string path, ParseOptions options, CancellationToken cancellationToken)
    {
        options = options.FileName is null ? options with { FileName = path } : options;
        try
        {
            using var input = InputFile.Read(path, options.MaxBytes, cancellationToken);
            return Read(form, input.Bytes, options, cancellationToken);
        }
        catch (Exception problem) when (InputFile.WhyNot(path, problem) is not null)
        {
            return Unreadable(InputFile.WhyNot(path, problem)!);
        }
    }

    public static async Task<ReadOutcome> ReadFileAsync(CompiledForm form, string path, ParseOptions options, CancellationToken cancellationToken)
    {
        options = options.FileName is null ? options with { FileName = path } : options;
        try
        {
            using var input = await InputFile.ReadAsync(path, options.MaxBytes, cancellationToken).ConfigureAwait(false);
            return Read(form, input.Bytes, options, cancellationToken);
        }
        catch (Exception problem) when (InputFile.WhyNot(path, problem) is not null)
        {
            return Unreadable(InputFile.WhyNot(path, problem)!);
        }
    }

    private static ReadOutcome Read(
        CompiledForm form, ReadOnlyMemory<char> text, bool isCut, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var most = Math.Min(options.MaxCharacters, CellSlot.MaxLength);
        if (text.Span.IsWhiteSpace())
            return isCut ? Beyond("bytes", options.MaxBytes) : Unreadable("it is empty");
        var recogniser = new TextParser(form, new SourceText(text.Length > most ? text[..most] : text), options);
        if (isCut)
            recogniser.ReportLimit("bytes", options.MaxBytes);
        else if (text.Length > most)
            recogniser.ReportLimit("characters", most);
        return recogniser.Read(cancellationToken);
    }

    private static ReadOutcome Read(
        CompiledForm form, SourceDocument document, bool isCut, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (document.Problem is { } problem)
            return Unreadable(problem);
        if (document.Text.Span.IsWhiteSpace() && document.LimitsReached.Count == 0 && !isCut)
            return Unreadable("it is empty");
        var recogniser = new TextParser(form, document.Source, options);
        if (isCut)
            recogniser.ReportLimit("bytes", options.MaxBytes);
        foreach (var limit in document.LimitsReached)
            recogniser.ReportLimit(limit);
        foreach (var part in document.HiddenParts)
            recogniser.ReportHidden(part);
        return recogniser.Read(document, cancellationToken);
    }

    private static ReadOutcome Unreadable(string why) => Failed(RuleCatalogue.Unreadable, why);

    private static ReadOutcome Beyond(string unit, int limit) => Failed(RuleCatalogue.LimitReached, TextParser.Limit(unit, limit));

    private static ReadOutcome Failed(ReaderRule rule, string detail) =>
        new(null, new ObservedFindings([new Observation(rule, null, null, detail)], new SourceText(default)));
}

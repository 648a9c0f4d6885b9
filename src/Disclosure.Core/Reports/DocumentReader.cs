using Disclosure.Schema;

namespace Disclosure;

/// <summary>Takes a document from bytes or text to the content of a report.</summary>
internal static class DocumentReader
{
    public static ReadOutcome Read(FormDefinition form, ReadOnlyMemory<char> text, ParseOptions options, CancellationToken cancellationToken)
    {
        throw new NotSupportedException();
    }

    public static ReadOutcome Read(FormDefinition form, ReadOnlySpan<byte> bytes, ParseOptions options, CancellationToken cancellationToken)
    {
        throw new NotSupportedException();
    }

    public static ReadOutcome Read(FormDefinition form, Stream stream, ParseOptions options, CancellationToken cancellationToken)
    {
        throw new NotSupportedException();
    }

    public static Task<ReadOutcome> ReadAsync(FormDefinition form, Stream stream, ParseOptions options, CancellationToken cancellationToken)
    {
        throw new NotSupportedException();
    }

    public static ReadOutcome ReadFile(FormDefinition form, string path, ParseOptions options, CancellationToken cancellationToken)
    {
        throw new NotSupportedException();
    }
}

namespace Disclosure;

/// <summary>
/// Reads documents of one kind, such as web pages. Readers are named in <see cref="ParseOptions.Readers"/>; the first that accepts an input
/// reads it. One is shared by threads, and keeps nothing between two inputs.
/// </summary>
public interface IDocumentReader
{
    /// <summary>A short name for data, such as <c>html</c>.</summary>
    string Name { get; }

    /// <summary>Whether an input is of the kind that it reads, by its content: names of files say nothing.</summary>
    /// <param name="probe">What shows of the input before it is read.</param>
    bool Accepts(DocumentProbe probe);

    /// <summary>
    /// Reads an input that it accepted. Content never makes it throw: what it cannot read, and limits that it reached, the document says
    /// (<see cref="DocumentBuilder.Fail"/>, <see cref="DocumentBuilder.ReachLimit"/>).
    /// </summary>
    /// <param name="bytes">The bytes of the input.</param>
    /// <param name="limits">How much of it may be read.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken);
}

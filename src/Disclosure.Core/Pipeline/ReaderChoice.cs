namespace Disclosure.Pipeline;

/// <summary>Lets the first of the readers that accepts an input read it, within the time that it may take.</summary>
internal static class ReaderChoice
{
    /// <summary>The document; null where no reader accepts the input.</summary>
    public static SourceDocument? Read(ReadOnlySpan<byte> bytes, ParseOptions options, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> input = bytes.ToArray();
        var probe = new DocumentProbe(input);
        foreach (var reader in options.Readers)
            if (reader.Accepts(probe))
                return Read(reader, input, options.Limits with { MaxCells = options.MaxCells }, cancellationToken);
        return null;
    }

    private static SourceDocument Read(IDocumentReader reader, ReadOnlyMemory<byte> input, DocumentLimits limits, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.MaxTime);
        try
        {
            return reader.Read(input, limits, time.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(reader, FormattableString.Invariant($"reading it takes more than {limits.MaxTime.TotalSeconds} seconds"));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(reader, $"the reader {reader.Name} failed ({fault.GetType().Name}: {fault.Message})");
        }
    }

    private static SourceDocument Failed(IDocumentReader reader, string why)
    {
        var builder = new DocumentBuilder(reader.Name);
        builder.Fail(why);
        return builder.Build();
    }
}

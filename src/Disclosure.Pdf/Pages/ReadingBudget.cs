using UglyToad.PdfPig;

namespace Disclosure.Pdf.Pages;

/// <summary>What may still be spent on a document. It is handed through to the pages among the options of the library that reads them.</summary>
internal sealed class ReadingBudget(DocumentLimits limits, CancellationToken cancellationToken) : ParsingOptions
{
    private long _inflated;
    private int _operators;

    /// <summary>The limit that was reached, in a few words; null for none.</summary>
    public string? Reached { get; private set; }

    /// <summary>How many bytes may still be inflated.</summary>
    public long Inflatable => limits.MaxInflatedBytes - _inflated;

    /// <summary>A page has operators of its own.</summary>
    public void BeginPage() => _operators = 0;

    /// <summary>Counts an operator or a character of a page.</summary>
    /// <exception cref="LimitReachedException">There are more than allowed.</exception>
    public void Operate()
    {
        if ((++_operators & 0xFF) == 0)
            cancellationToken.ThrowIfCancellationRequested();
        if (_operators > limits.MaxOperators)
            throw Reach(FormattableString.Invariant($"at most {limits.MaxOperators} operators and characters of a page"));
    }

    /// <summary>Counts bytes that were inflated.</summary>
    /// <exception cref="LimitReachedException">There are more than allowed.</exception>
    public void Inflate(long count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _inflated += count;
        if (_inflated > limits.MaxInflatedBytes)
            throw Reach(FormattableString.Invariant($"at most {limits.MaxInflatedBytes} inflated bytes"));
    }

    private LimitReachedException Reach(string limit)
    {
        Reached = limit;
        return new LimitReachedException(limit);
    }
}

/// <summary>A limit was reached; what lies beyond is not read.</summary>
internal sealed class LimitReachedException(string limit) : Exception(limit);

using UglyToad.PdfPig;

namespace Disclosure.Pdf.Pages;

/// <summary>What may still be spent on a document. It is handed through to the pages among the options of the library that reads them.</summary>
internal sealed class ReadingBudget(DocumentLimits limits, CancellationToken cancellationToken) : ParsingOptions
{
    /// <summary>How many bytes an operator has, with room.</summary>
    private const int OperatorLength = 16;

    private long _inflated;
    private int _operators;

    /// <summary>The limit that was reached, in a few words; null for none.</summary>
    public string? Reached { get; private set; }

    /// <summary>How many bytes a stream may inflate to: a font may be large, and operators that are not carried out need not be there.</summary>
    public long Inflatable(bool isFont) => Math.Min(limits.MaxInflatedBytes - _inflated, isFont ? long.MaxValue : (long)limits.MaxOperators * OperatorLength);

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

    /// <summary>Counts bytes to which a stream inflates.</summary>
    /// <exception cref="LimitReachedException">There are more than allowed.</exception>
    public void Inflate(long count, bool isFont)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (count > Inflatable(isFont))
            throw Reach(FormattableString.Invariant($"at most {limits.MaxInflatedBytes} inflated bytes, and {limits.MaxOperators} operators of a page"));
        _inflated += count;
    }

    private LimitReachedException Reach(string limit)
    {
        Reached = limit;
        return new LimitReachedException(limit);
    }
}

/// <summary>A limit was reached; what lies beyond is not read.</summary>
internal sealed class LimitReachedException(string limit) : Exception(limit);

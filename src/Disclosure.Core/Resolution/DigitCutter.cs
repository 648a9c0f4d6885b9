namespace Disclosure.Resolution;

/// <summary>
/// Cuts digits into a number of figures in all ways: none is missing, none begins with a needless 0, none is longer than a count can be, and none goes on
/// behind a blank. Not thread-safe.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="parts">The stretches of digits, from left to right.</param>
/// <param name="count">How many figures.</param>
internal sealed class DigitCutter(ReadOnlyMemory<char> text, SourceSpan[] parts, int count)
{
    private const int MaxDigits = 9, MaxCuts = 3_000, MaxSteps = 100_000;

    private readonly long[] _values = new long[count];
    private readonly SourceSpan[] _places = new SourceSpan[count];
    private List<RunCut> _cuts = [];
    private int _steps;

    /// <summary>All ways; null where there are too many. None where something else than digits stands there.</summary>
    /// <param name="bounds">The lowest and the highest value that each figure can have.</param>
    public IReadOnlyList<RunCut>? All(Func<int, (long Low, long High)> bounds)
    {
        (_cuts, _steps) = ([], 0);
        foreach (var part in parts)
            if (text.Span.Slice(part.Offset, part.Length).ContainsAnyExceptInRange('0', '9'))
                return [];
        Cut(0, 0, 0, bounds);
        return IsTooMany ? null : _cuts;
    }

    private bool IsTooMany => _cuts.Count > MaxCuts || _steps > MaxSteps;

    private void Cut(int figure, int part, int at, Func<int, (long Low, long High)> bounds)
    {
        while (part < parts.Length && at == parts[part].Length)
            (part, at) = (part + 1, 0);
        if (figure == count && part == parts.Length)
            _cuts.Add(new RunCut([.. _values], [.. _places]));
        if (figure == count || part == parts.Length || IsTooMany)
            return;
        var (low, high) = bounds(figure);
        var value = 0L;
        for (var end = at; end < parts[part].Length && end - at < MaxDigits && (end == at || value > 0); end++)
        {
            _steps++;
            value = (value * 10) + text.Span[parts[part].Offset + end] - '0';
            if (value > high)
                break;
            if (value < low)
                continue;
            (_values[figure], _places[figure]) = (value, new SourceSpan(parts[part].Offset + at, end + 1 - at));
            Cut(figure + 1, part, end + 1, bounds);
        }
    }
}

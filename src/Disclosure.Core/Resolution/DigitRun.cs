namespace Disclosure.Resolution;

/// <summary>Figures of neighbouring cells that are printed without anything between them.</summary>
/// <param name="Slots">The cells, in the order of the page.</param>
/// <param name="Cutter">Cuts them.</param>
internal sealed record DigitRun(int[] Slots, DigitCutter Cutter)
{
    /// <summary>All ways to cut them; null where there are too many to keep.</summary>
    public IReadOnlyList<RunCut>? Cuts { get; } = Cutter.All(static _ => (0, long.MaxValue));
}

/// <summary>A way to cut digits into figures.</summary>
/// <param name="Values">The figures.</param>
/// <param name="Places">Where each begins, and how long it is.</param>
internal sealed record RunCut(long[] Values, SourceSpan[] Places);

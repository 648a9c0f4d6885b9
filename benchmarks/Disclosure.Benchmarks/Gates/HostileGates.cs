namespace Disclosure.Benchmarks;

/// <summary>Hostile megabytes, each read in a fresh process: the slowest counts.</summary>
internal static class HostileGates
{
    private const int Starts = 3;

    public static GateGroup Group { get; } = new([GateList.HostileInput], Measure);

    private static Figure[] Measure() => [HostileInput.All().Select(Time).MaxBy(figure => figure.Value)];

    /// <summary>The best of several starts: what a machine does beside can only add to it.</summary>
    private static Figure Time(HostileInput input)
    {
        using var files = new TemporaryFiles([input.Bytes]);
        var times = Enumerable.Range(0, Starts).Select(_ => FreshProcess.Milliseconds(FirstReader.LibraryFromBytes, files.Paths[0])).ToArray();
        return new Figure(times.Contains(double.PositiveInfinity) ? double.PositiveInfinity : times.Min(), input.Name);
    }
}

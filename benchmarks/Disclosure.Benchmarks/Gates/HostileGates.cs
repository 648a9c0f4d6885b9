namespace Disclosure.Benchmarks;

/// <summary>Hostile megabytes, each read in a fresh process: the slowest counts.</summary>
internal static class HostileGates
{
    private const int Starts = 5;

    public static GateGroup Group { get; } = new([GateList.HostileInput], Measure);

    private static Figure[] Measure() => [HostileInput.All().Select(Time).MaxBy(figure => figure.Value)];

    /// <summary>The median of several starts; a process that fails once has failed.</summary>
    private static Figure Time(HostileInput input)
    {
        using var files = new TemporaryFiles([input.Bytes]);
        var times = Enumerable.Range(0, Starts)
            .Select(_ => FreshProcess.Milliseconds(FirstReader.LibraryFromBytes, files.Paths[0]))
            .Order()
            .ToArray();
        return new Figure(double.IsFinite(times[^1]) ? times[Starts / 2] : times[^1], input.Name);
    }
}

namespace Disclosure.Benchmarks;

/// <summary>Gates that one measurement answers.</summary>
/// <param name="Gates">The gates.</param>
/// <param name="Measure">Measures them; the results are in the order of the gates.</param>
internal sealed record GateGroup(IReadOnlyList<Gate> Gates, Func<IReadOnlyList<Figure>> Measure)
{
    /// <summary>How long contenders run unmeasured.</summary>
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>How long contenders are measured in one try: three tries of ten such groups must stay below five minutes.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    /// <summary>All groups, in the order of the table.</summary>
    public static IReadOnlyList<GateGroup> All { get; } =
    [
        ReadingGates.Group,
        BaselineGates.Naive,
        BaselineGates.Sprache,
        FileGates.Group,
        LabelGates.Group,
        LengthGates.Group,
        HostileGates.Group,
        FirstReportGates.Group,
        JsonGates.Group,
        ParallelGates.Group,
        EquationGates.Group,
        OfficeGates.Reading,
        OfficeGates.Bomb,
        PdfGates.Group,
    ];
}

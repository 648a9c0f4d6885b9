using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Disclosure.Benchmarks;

/// <summary>A column that sets the mean time in relation to the size of the document.</summary>
/// <param name="name">Its title.</param>
/// <param name="legend">What the title means.</param>
/// <param name="rate">The figure, from the document and the mean nanoseconds.</param>
internal sealed class RateColumn(string name, string legend, Func<BenchmarkDocument, double, double> rate) : IColumn
{
    public string Id => nameof(RateColumn) + "." + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? Value((string)benchmarkCase.Parameters[nameof(DocumentBenchmarks.Edition)], statistics.Mean)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <summary>The figure for a document of an edition.</summary>
    internal string Value(string edition, double nanoseconds) =>
        rate(DocumentBenchmarks.DocumentOf(edition), nanoseconds).ToString("F1", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Disclosure.Resolution;
using Disclosure.Values;

namespace Disclosure.Testing;

/// <summary>A report in some of whose rows the figures stand side by side with nothing between them.</summary>
internal sealed class RunTogether
{
    private const string Table = "T3";

    private static readonly TabbedLinesLayout s_layout = new();

    private readonly Dictionary<int, decimal> _figures = [];
    private readonly List<CandidateCells> _candidates = [];
    private readonly DocumentBuilder _digits = new("test");
    private readonly ReportContent _content;

    private RunTogether(ReportContent content)
    {
        _content = content;
        _digits.BeginTable(TableShape.Sequence);
    }

    /// <summary>The cells that were settled.</summary>
    public IReadOnlyList<int> Settled { get; private set; } = [];

    /// <summary>How many cells stand in such rows.</summary>
    public int Ambiguous => _candidates.Sum(run => run.SlotCount);

    /// <summary>How many were settled and are not what they stand for.</summary>
    public int Wrong => Settled.Count(slot => _content.Slots[slot].Value != _figures[slot]);

    /// <summary>The state of a cell.</summary>
    public CellState State(int slot) => _content.Slots[slot].State;

    /// <summary>Makes one up and settles it.</summary>
    /// <param name="picture">The report.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="share">How likely a row is to be such a one.</param>
    /// <param name="printed">What is printed for a figure; null for the figure itself.</param>
    public static RunTogether Settle(ReportPicture picture, Random random, double share, Func<int, string?>? printed = null)
    {
        var report = new RunTogether(AnnualReport.Parse(s_layout.Render(picture)).Report!.Content);
        var variant = report._content.Variant;
        var block = variant.Edition.Definition.Tables.First(table => table.Key == Table).Blocks[0];
        foreach (var row in variant.Rows(block))
        {
            int[] slots = [.. Enumerable.Range(block.Rows[row].FirstSlot, block.Columns.Count)];
            foreach (var slot in slots)
                report._figures[slot] = picture.Cells[slot].Figure;
            report.Print(slots, [.. slots.Select(slot => printed?.Invoke(slot) ?? picture.Cells[slot].Figure.ToString(CultureInfo.InvariantCulture))], random.NextDouble() < share);
        }

        var tables = new Assignment(report._content.Slots, []) { Candidates = report._candidates };
        report.Settled = Settler.Settle(variant, tables, report._digits.Build());
        return report;
    }

    private void Print(int[] slots, string[] texts, bool isRun)
    {
        var digits = string.Concat(texts);
        for (var at = 0; at < slots.Length; at++)
            _content.Slots[slots[at]] = isRun ? new CellSlot(CellState.Ambiguous, _digits.Length, digits.Length)
                : texts[at].Length > 0 ? new CellSlot(CellState.Number, 0, texts[at].Length, long.Parse(texts[at], CultureInfo.InvariantCulture))
                : new CellSlot(CellState.Blank, 0, 0);
        if (!isRun || digits.Length == 0)
            return;
        _candidates.Add(new CandidateCells(slots[0], slots.Length, _digits.Count, 1) { IsRun = true });
        _digits.AddCell(digits);
    }
}

using System.Globalization;
using Disclosure.Resolution;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A report in some of whose rows the figures stand side by side with nothing between them.</summary>
internal sealed class RunTogether
{
    private readonly Dictionary<int, decimal> _figures = [];

    private RunTogether(Assignment tables, EditionVariant variant)
    {
        Tables = tables;
        Variant = variant;
    }

    /// <summary>What was read of it.</summary>
    public Assignment Tables { get; }

    public EditionVariant Variant { get; }

    /// <summary>The cells that were settled.</summary>
    public IReadOnlyList<int> Settled { get; private set; } = [];

    /// <summary>How many cells stand in such rows.</summary>
    public int Ambiguous { get; private set; }

    /// <summary>How many were settled and are not what they stand for.</summary>
    public int Wrong => Settled.Count(slot => Tables.Slots[slot].Value != _figures[slot]);

    /// <summary>Makes one up and settles it.</summary>
    /// <param name="picture">The report.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="share">How likely a row is to be such a one.</param>
    /// <param name="printed">What is printed for a figure; null for the figure itself.</param>
    public static RunTogether Settle(ReportPicture picture, Random random, double share, Func<int, string?>? printed = null)
    {
        var content = ReportBuilder.Of(picture).Build();
        var builder = new DocumentBuilder("test");
        builder.BeginTable(TableShape.Sequence);
        var candidates = new List<CandidateCells>();
        var table = content.Edition.Tables.First(table => table.Key == "T3").Blocks[0];
        var figures = new Dictionary<int, decimal>();
        foreach (var row in content.Variant.Rows(table))
        {
            var slots = Enumerable.Range(table.Rows[row].FirstSlot, table.Columns.Count).ToArray();
            var isRun = random.NextDouble() < share;
            var digits = string.Concat(slots.Select(Print));
            foreach (var slot in slots)
            {
                figures[slot] = picture.Cells[slot].Figure;
                content.Slots[slot] = isRun ? new CellSlot(CellState.Ambiguous, builder.Length, digits.Length)
                    : Print(slot) is { Length: > 0 } number ? new CellSlot(CellState.Number, 0, number.Length, long.Parse(number, CultureInfo.InvariantCulture))
                    : new CellSlot(CellState.Blank, 0, 0);
            }

            if (!isRun)
                continue;
            candidates.Add(new CandidateCells(slots[0], slots.Length, builder.Count, 1));
            builder.AddCell(digits);
        }

        var made = new RunTogether(new Assignment(content.Slots, []) { Candidates = candidates }, content.Variant) { Ambiguous = candidates.Count * table.Columns.Count };
        foreach (var (slot, figure) in figures)
            made._figures.Add(slot, figure);
        made.Settled = Settler.Settle(content.Variant, made.Tables, builder.Build());
        return made;

        string Print(int slot) => printed?.Invoke(slot) ?? picture.Cells[slot].Figure.ToString(CultureInfo.InvariantCulture);
    }
}

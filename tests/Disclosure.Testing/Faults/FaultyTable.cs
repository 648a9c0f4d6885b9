using System.Globalization;

namespace Disclosure.Testing;

/// <summary>A report that agrees, and the table of it in which figures are made wrong.</summary>
internal sealed class FaultyTable
{
    private const string Table = "T3";

    private static readonly TabbedLinesLayout s_layout = new();

    private readonly ReportPicture _picture;
    private readonly Dictionary<int, string> _keys = [];

    private FaultyTable(ReportPicture picture)
    {
        _picture = picture;
        var report = AnnualReport.Parse(s_layout.Render(picture)).Report!;
        var table = Enumerable.Range(0, picture.Edition.Tables.Count).First(index => picture.Edition.Tables[index].Key == Table);
        var block = picture.Edition.Tables[table].Blocks[0];
        foreach (var row in picture.PrintedRows(block))
            for (var column = 0; column < block.Columns.Count; column++)
                _keys.Add(block.Rows[row].FirstSlot + column, report.CellAt(table, 0, row, column).Key);
        Slots = [.. _keys.Keys.Order()];
        Rows = [.. picture.PrintedRows(block).Select(row => block.Rows[row].FirstSlot)];
        Columns = block.Columns.Count;
    }

    /// <summary>The slots of its cells.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <summary>The first slots of its rows.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>How many columns it has.</summary>
    public int Columns { get; }

    /// <summary>Makes one up: of an edition or of the hybrid, with figures that are all different, or as published ones are.</summary>
    public static FaultyTable Create(Random random)
    {
        var form = AnnualReport.Form;
        var options = PictureOptions.Tidy with { IsDistinct = random.Next(2) == 0, PrintsOptionalRows = random.Next(3) == 0 };
        return new FaultyTable(RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options));
    }

    /// <summary>What a cell stands for.</summary>
    public decimal Figure(int slot) => _picture.Cells[slot].Figure;

    /// <summary>The name of a cell.</summary>
    public string Key(int slot) => _keys[slot];

    /// <summary>What is said of the report with other figures in some cells; null is a blank.</summary>
    public ValidationResult Check(IReadOnlyDictionary<int, decimal?> printed) => AnnualReport.Parse(Text(printed)).Report!.Validate();

    /// <summary>The report with other figures in some cells.</summary>
    public string Text(IReadOnlyDictionary<int, decimal?> printed)
    {
        var cells = _picture.Cells.ToArray();
        foreach (var (slot, figure) in printed)
            cells[slot] = cells[slot] with { Printed = figure?.ToString(CultureInfo.InvariantCulture) ?? "" };
        return s_layout.Render(_picture with { Cells = cells });
    }
}

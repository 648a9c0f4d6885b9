using Disclosure.Forms.Fast;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>Labels of a printed table that stand one behind the other, and the values that follow them: most often a row.</summary>
internal sealed class PrintedRun
{
    /// <param name="labels">The labels, with the cells that go on from above.</param>
    /// <param name="values">The values.</param>
    public PrintedRun(PrintedCell[] labels, PrintedCell[] values)
    {
        Labels = labels;
        Values = values;
        Heads = Array.FindAll(labels, static label => label.BeginsBlock || !label.Unit.IsNone);
    }

    public PrintedCell[] Labels { get; }

    public PrintedCell[] Values { get; }

    /// <summary>Those of the labels that begin a block or name the unit of the values below them.</summary>
    public PrintedCell[] Heads { get; }

    /// <summary>The run where its official labels stand at a place of a text.</summary>
    public RunOutline Outline(int start, int length)
    {
        var plain = 0;
        while (plain < Values.Length && IsPlain(plain))
            plain++;
        return new RunOutline(start, length, Heads.Length > 0, Array.Exists(Heads, static head => !head.Unit.IsNone), Values.Length > 0 ? Values[0].Slot : 0, plain, Values.Length);
    }

    /// <summary>Closely looked at are what is no plain number, money, whose unit may stand in the head, and values that begin a row.</summary>
    private bool IsPlain(int value) =>
        Values[value].Column is { Kind: <= ValueKind.SignedCount or ValueKind.Decimal, IsOfMoney: false } && (value == 0 || !Values[value].BeginsRow) && Values[value].Slot == Values[0].Slot + value;

    /// <summary>Cuts the cells of a table into runs.</summary>
    public static PrintedRun[] Of(List<PrintedCell> cells)
    {
        var runs = new List<PrintedRun>();
        for (var at = 0; at < cells.Count;)
        {
            var values = at;
            while (values < cells.Count && cells[values].Kind != PrintedCellKind.Value)
                values++;
            var end = values;
            while (end < cells.Count && cells[end].Kind == PrintedCellKind.Value)
                end++;
            runs.Add(new PrintedRun(cells.GetRange(at, values - at).ToArray(), cells.GetRange(values, end - values).ToArray()));
            at = end;
        }

        return runs.ToArray();
    }
}

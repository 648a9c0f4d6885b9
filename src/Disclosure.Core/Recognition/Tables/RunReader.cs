using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Reads rows whose figures run together: 230 000023 in seven columns. A row is cut where all ways to cut it agree. That no cell is blank must be
/// shown, since a blank one leaves nothing behind: by the equations of the row, or by the other rows of the document. Only zeros show it
/// themselves, as no figure but 0 begins with one.
/// </summary>
internal sealed class RunReader(SlotWriter writer, RowPlacer placer, EquationConflict equations, RunHabit habit)
{
    /// <summary>More digits are no figures of one row.</summary>
    private const int MaxDigitsAColumn = 12;

    private LabelledText Text => writer.Text;

    /// <summary>Reads the rows.</summary>
    /// <param name="block">The block.</param>
    /// <param name="above">The block whose head holds.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="orders">The orders in which the columns can stand; none where any is possible.</param>
    public void Read(ReadBlock block, ReadBlock above, IEnumerable<RowOnPage> rows, List<int[]> orders)
    {
        var leaves = orders is [var order] ? order : block.Form.Leaves;
        foreach (var row in rows)
            if (leaves.Length == 1 && row.Count == 1)
                placer.Place(block, row, above.Units, above.Head, orders.Count == 1 ? [RowReading.From(row.First, leaves)] : []);
            else
                Read(block, above, row, leaves, orders.Count == 1);
    }

    private void Read(ReadBlock block, ReadBlock above, RowOnPage row, int[] leaves, bool isOrdered)
    {
        var cut = DigitCut.Of(Text, row);
        if (row.Count > 0 && Text[row.End - 1].End == Text.Text.Length)
        {
            placer.PlaceRun(block, row, leaves, above.Head, isWhole: false); // The document may go on with more digits.
            return;
        }

        if (cut.IsZero && cut.Length == leaves.Length)
        {
            Place(block, above, row, leaves, cut.Into(leaves.Length));
            return;
        }

        var isWhole = isOrdered && !habit.DropsBlanks;
        var places = isWhole && cut.IsAllDigits && cut.Length <= leaves.Length * MaxDigitsAColumn ? cut.Into(leaves.Length) : [];
        if (places.Length == 0 || Array.Exists(places, static place => place is null))
            placer.PlaceRun(block, row, leaves, above.Head, isWhole);
        if (places.Length == 0 || (!habit.PrintsAll && Array.Exists(places, static place => place is null)))
            return;
        Place(block, above, row, leaves, places);
        if (equations.Hold(block, row) is var hold && (hold is false || (hold is null && !habit.PrintsAll)))
            placer.PlaceRun(block, row, leaves, above.Head, isWhole);
    }

    private void Place(ReadBlock block, ReadBlock above, RowOnPage row, int[] leaves, SourceSpan?[] places)
    {
        for (var at = 0; at < places.Length; at++)
            if (places[at] is { } place && leaves[at] >= 0)
                placer.Set(block, row, leaves[at], place, above.Units, above.Head);
    }
}

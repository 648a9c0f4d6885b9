namespace Disclosure.Testing;

/// <summary>What a document says when two of its labels, each on a line of its own, stand in each other's place.</summary>
internal static class ExchangedLabels
{
    /// <summary>Whether it can be told what the document then says; takes it into the truth.</summary>
    public static bool AreClear(DamagedDocument document, TextLine one, TextLine other)
    {
        if (one.Cells is not [var first] || other.Cells is not [var second])
            return true;
        if (first.Role == CellRole.Row && second.Role == CellRole.Row)
            return document.Clean.Slots.OfBlock(first.Slots[0]) == document.Clean.Slots.OfBlock(second.Slots[0]);
        if (!IsOfHead(one) || !IsOfHead(other))
            return true;
        if (first.Role != CellRole.Head || second.Role != CellRole.Head || !document.Clean.Slots.AreSiblings(first.Slots[0], second.Slots[0]))
            return false;
        StateColumns(document, first.Slots, second.Slots);
        StateColumns(document, second.Slots, first.Slots);
        return true;
    }

    /// <summary>Whether a line holds a label of a head.</summary>
    public static bool IsOfHead(TextLine line) => line.Cells is [{ Role: CellRole.Head or CellRole.HeadGroup }];

    /// <summary>Says that the values of some slots now stand under or behind the label of others.</summary>
    public static void StateColumns(DamagedDocument document, int[] labelled, int[] values)
    {
        for (var i = 0; i < labelled.Length; i++)
            document.Truth.State(labelled[i], PrintedNumber.Of(document.Clean.Picture.Cells[values[i]].Printed, document.Clean, labelled[i]), isCertain: true);
    }
}

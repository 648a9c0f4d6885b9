namespace Disclosure.Testing;

/// <summary>Labels that changed places while their values stayed: the document then says that the values are others'.</summary>
internal static class PermutedLabels
{
    private const string Family = "labels permuted without values";

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "columns", PermuteColumns),
        new(Family, "columns, all by one", ShiftColumns),
        new(Family, "rows", PermuteRows),
        new(Family, "blocks side by side", PermuteBlocks),
        new("values", "exchanged", ExchangeValues),
    ];

    private static bool PermuteColumns(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var heads = page.Find(static cell => cell.Role == CellRole.Head);
        var first = page.Cell(heads[random.Next(heads.Count)]).Slots[0];
        return Permute(document, page, heads.Where(place => document.Clean.Slots.AreSiblings(first, page.Cell(place).Slots[0])), random);
    }

    /// <summary>As when a table has the years from 2022 on and the form those from 2021: every column is there but the first, below another's values.</summary>
    private static bool ShiftColumns(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var heads = page.Find(static cell => cell.Role == CellRole.Head);
        var first = page.Cell(heads[random.Next(heads.Count)]).Slots[0];
        CellPlace[] places = [.. heads.Where(place => document.Clean.Slots.AreSiblings(first, page.Cell(place).Slots[0]))];
        var cells = Array.ConvertAll(places, page.Cell);
        if (places.Length < 2 || cells.Select(cell => cell.Text).Distinct().Count() != cells.Length)
            return false;
        document.Truth.Lose(cells[0].Slots);
        for (var i = 0; i < places.Length; i++)
        {
            page.Write(places[i], i + 1 < places.Length ? cells[i + 1].Text : ForeignLabels.Word(random));
            if (i + 1 < places.Length)
                ExchangedLabels.StateColumns(document, cells[i + 1].Slots, cells[i].Slots);
        }

        return page.Print();
    }

    private static bool PermuteRows(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var rows = page.Find(static cell => cell.Role == CellRole.Row);
        if (rows.Count == 0)
            return false;
        var block = document.Clean.Slots.OfBlock(page.Cell(rows[random.Next(rows.Count)]).Slots[0]);
        return Permute(document, page, rows.Where(place => block.Contains(page.Cell(place).Slots[0])).OrderBy(_ => random.Next()).Take(random.Next(2, 6)), random);
    }

    /// <summary>Rows that stand side by side: their labels are in the head, each over as many columns.</summary>
    private static bool PermuteBlocks(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var groups = page.Find(cell => cell.Role == CellRole.HeadGroup && document.Clean.Slots.IsAcross(cell.Slots[0]));
        if (groups.Count == 0)
            return false;
        var depth = groups.Max(place => place.Row);
        return Permute(document, page, groups.Where(place => place.Row == depth), random);
    }

    private static bool Permute(DamagedDocument document, PageEdit page, IEnumerable<CellPlace> labels, Random random)
    {
        CellPlace[] places = [.. labels];
        var cells = Array.ConvertAll(places, page.Cell);
        var order = cells.ToArray();
        random.Shuffle(order);
        if (order.Select(cell => cell.Text).Distinct().Count() != order.Length || order.SequenceEqual(cells) || cells.Any(cell => cell.Slots.Length != cells[0].Slots.Length))
            return false;
        for (var i = 0; i < places.Length; i++)
        {
            page.Write(places[i], order[i].Text);
            if (order[i].Slots != cells[i].Slots)
                ExchangedLabels.StateColumns(document, order[i].Slots, cells[i].Slots);
        }

        return page.Print();
    }

    /// <summary>Two figures, each in the other's place: nothing but another document.</summary>
    private static bool ExchangeValues(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var values = page.Find(static cell => cell.Role == CellRole.Value);
        var (one, other) = (values[random.Next(values.Count)], values[random.Next(values.Count)]);
        var (first, second) = (page.Cell(one), page.Cell(other));
        if (first.Text == second.Text)
            return false;
        page.Write(one, second.Text);
        page.Write(other, first.Text);
        document.Truth.Touch(first.Slots.Concat(second.Slots));
        document.Truth.State(first.Slot, PrintedNumber.Of(second.Text, document.Clean, first.Slot), isCertain: true);
        document.Truth.State(second.Slot, PrintedNumber.Of(first.Text, document.Clean, second.Slot), isCertain: true);
        return page.Print();
    }
}

namespace Disclosure.Testing;

/// <summary>Several lines lost, doubled or moved, and documents of which the beginning or the end is lost.</summary>
internal static class RunDamage
{
    private const string Family = "run";

    private const int LongestRun = 40;

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "lost", Delete),
        new(Family, "doubled in place", (document, random) => Double(document, random, isInPlace: true)),
        new(Family, "doubled elsewhere", (document, random) => Double(document, random, isInPlace: false)),
        new(Family, "moved", Move),
        new(Family, "end lost behind a line", CutBehindLine),
        new(Family, "end lost within a line", CutWithinLine),
        new(Family, "beginning lost", CutBeginning),
    ];

    private static bool Delete(DamagedDocument document, Random random)
    {
        var (at, count) = Draw(document, random);
        document.Delete(at, count);
        return true;
    }

    private static bool Double(DamagedDocument document, Random random, bool isInPlace)
    {
        var (at, count) = Draw(document, random);
        for (var line = at; line < at + count; line++)
            document.Touch(line);
        InsertRun(document, isInPlace ? at + count : document.DrawLine(random), document.Lines.GetRange(at, count));
        return true;
    }

    /// <summary>A head that is moved in part can name other columns than it did: only whole heads move.</summary>
    private static bool Move(DamagedDocument document, Random random)
    {
        var (at, count) = Draw(document, random);
        var run = document.Lines.GetRange(at, count);
        if (!document.HasRowLines && run.Any(ExchangedLabels.IsOfHead) && (ExchangedLabels.IsOfHead(document.Lines[at - 1]) || EndsInHead(document, at + count)))
            return false;
        document.Delete(at, count);
        InsertRun(document, Math.Max(0, document.DrawLine(random)), run);
        return true;
    }

    private static bool EndsInHead(DamagedDocument document, int end) =>
        end < document.Lines.Count && document.Lines.Skip(end).Take(3).Any(ExchangedLabels.IsOfHead);

    private static bool CutBehindLine(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        if (at + 1 < document.Lines.Count)
            document.Delete(at + 1, document.Lines.Count - at - 1);
        return true;
    }

    private static bool CutWithinLine(DamagedDocument document, Random random)
    {
        CutBehindLine(document, random);
        var last = document.Lines.Count - 1;
        var line = document.Lines[last];
        if (line.Text.Length == 0)
            return false;
        document.Touch(last);
        document.EndsOpen = true;
        var text = line.Text[..random.Next(1, line.Text.Length + 1)];
        document.Lines[last] = line with { Text = text, Cells = [], IsChanged = true };
        if (line.Cells is [.., { Role: CellRole.Value } cell] && cell.Slot == document.Clean.LastSlotOfTable(line.Table) && IsInLastCell(document, line, text))
            document.Truth.State(cell.Slot, PrintedNumber.Of(LastCell(document, text), document.Clean, cell.Slot), isCertain: false);
        return true;
    }

    private static bool IsInLastCell(DamagedDocument document, TextLine line, string text) =>
        !document.HasRowLines || document.Clean.Layout.Split(text).Length > document.Clean.Layout.PlaceOf(line.Cells, line.Cells.Length - 1);

    private static string LastCell(DamagedDocument document, string text) =>
        document.HasRowLines ? document.Clean.Layout.Split(text).Last(static cell => cell.Length > 0) : text;

    private static bool CutBeginning(DamagedDocument document, Random random)
    {
        document.Delete(0, document.DrawLine(random));
        return true;
    }

    private static (int At, int Count) Draw(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        return (at, Math.Min(random.Next(2, LongestRun), document.Lines.Count - at));
    }

    private static void InsertRun(DamagedDocument document, int at, List<TextLine> run)
    {
        document.Insert(at, run[0]);
        document.Lines.InsertRange(at + 1, run.Skip(1));
    }
}

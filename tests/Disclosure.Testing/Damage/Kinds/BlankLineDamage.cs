namespace Disclosure.Testing;

/// <summary>Blank lines dropped or added.</summary>
internal static class BlankLineDamage
{
    private const string Family = "blank line";

    private static readonly string[] s_blanks = ["", "", " ", "\u3000", "\u00A0\u00A0"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "dropped", DropOne),
        new(Family, "all dropped", DropAll),
        new(Family, "added", AddOne),
        new(Family, "added between all rows", AddBetweenRows),
        new(Family, "added behind all lines", AddEverywhere),
    ];

    private static bool DropOne(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random, static line => line.Text.Length == 0);
        if (at < 0)
            return false;
        document.Delete(at);
        return true;
    }

    private static bool DropAll(DamagedDocument document, Random random)
    {
        document.Lines.RemoveAll(static line => line.Text.Length == 0 && line.Cells.Length == 0);
        if (document.Clean.Layout.Content == LineContent.CellOfRow)
            document.Truth.TouchAll();
        return true;
    }

    private static bool AddOne(DamagedDocument document, Random random)
    {
        document.Insert(document.DrawLine(random), new TextLine(s_blanks[random.Next(s_blanks.Length)]));
        return true;
    }

    private static bool AddBetweenRows(DamagedDocument document, Random random)
    {
        for (var at = document.Lines.Count - 1; at > 0; at--)
            if (document.Lines[at].Row != document.Lines[at - 1].Row)
                document.Lines.Insert(at, new TextLine(""));
        return true;
    }

    private static bool AddEverywhere(DamagedDocument document, Random random)
    {
        for (var at = document.Lines.Count - 1; at > 0; at--)
            document.Lines.Insert(at, new TextLine(""));
        if (document.Clean.Layout.Content == LineContent.CellOfRow)
            document.Truth.TouchAll();
        return true;
    }
}

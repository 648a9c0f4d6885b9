namespace Disclosure.Testing;

/// <summary>TABs and blanks lost, added, or trimmed at the ends of lines.</summary>
internal static class TabDamage
{
    private const string Family = "TAB";

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "lost", LoseOne),
        new(Family, "added", AddOne),
        new(Family, "all of a line lost", (document, random) => ReplaceInLine(document, random, "")),
        new(Family, "all of a line now blanks", (document, random) => ReplaceInLine(document, random, "  ")),
        new(Family, "all now blanks", (document, _) => ReplaceEverywhere(document, "    ")),
        new(Family, "all doubled", (document, _) => ReplaceEverywhere(document, "\t\t")),
        new(Family, "all at the beginnings of lines lost", TrimBeginnings),
        new(Family, "all at the ends of lines lost", TrimEnds),
        new("blank", "added at the ends of lines", (document, _) => RewriteAll(document, static text => text + " ")),
        new("blank", "added at the beginnings of lines", (document, _) => RewriteAll(document, static text => "\u3000" + text)),
    ];

    private static bool LoseOne(DamagedDocument document, Random random)
    {
        var at = DrawTabbed(document, random);
        if (at < 0)
            return false;
        var tab = DrawTab(document.Lines[at].Text, random);
        document.Touch(at);
        document.Rewrite(at, document.Lines[at].Text.Remove(tab, 1));
        return true;
    }

    private static bool AddOne(DamagedDocument document, Random random)
    {
        var at = DrawTabbed(document, random);
        if (at < 0)
            return false;
        var tab = DrawTab(document.Lines[at].Text, random);
        document.Touch(at);
        document.Rewrite(at, document.Lines[at].Text.Insert(tab, "\t"));
        return true;
    }

    private static bool ReplaceInLine(DamagedDocument document, Random random, string by)
    {
        var at = DrawTabbed(document, random);
        if (at < 0)
            return false;
        document.Touch(at);
        document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.Replace("\t", by, StringComparison.Ordinal), IsChanged = true, Cells = [] };
        return true;
    }

    private static bool ReplaceEverywhere(DamagedDocument document, string by)
    {
        if (!document.HasTabs)
            return false;
        document.Truth.TouchAll();
        for (var at = 0; at < document.Lines.Count; at++)
            document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.Replace("\t", by, StringComparison.Ordinal), IsChanged = true, Cells = [] };
        return true;
    }

    private static bool TrimBeginnings(DamagedDocument document, Random random)
    {
        if (!document.HasTabs)
            return false;
        document.Truth.TouchAll();
        for (var at = 0; at < document.Lines.Count; at++)
            document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.TrimStart('\t'), IsChanged = true, Cells = [] };
        return true;
    }

    /// <summary>Rows that end in a blank are shorter then; where a cell has a line of its own, a blank one ends its row.</summary>
    private static bool TrimEnds(DamagedDocument document, Random random)
    {
        for (var at = 0; at < document.Lines.Count; at++)
        {
            var line = document.Lines[at];
            if (!line.Text.EndsWith('\t'))
                continue;
            if (!document.HasRowLines || line.Cells[^1] is { Role: not CellRole.Value } or { Text: "" })
                document.Touch(at);
            document.Lines[at] = line with { Text = line.Text.TrimEnd('\t'), Cells = document.HasRowLines ? line.Cells : [], IsChanged = true };
        }

        return document.HasTabs;
    }

    private static bool RewriteAll(DamagedDocument document, Func<string, string> rewrite)
    {
        for (var at = 0; at < document.Lines.Count; at++)
            if (document.Lines[at].Text.Length > 0)
                document.Lines[at] = document.Lines[at] with { Text = rewrite(document.Lines[at].Text) };
        return true;
    }

    private static int DrawTabbed(DamagedDocument document, Random random) =>
        document.HasTabs ? document.DrawLine(random, static line => line.Text.Contains('\t')) : -1;

    private static int DrawTab(string text, Random random)
    {
        while (true)
            if (random.Next(text.Length) is var at && text[at] == '\t')
                return at;
    }
}

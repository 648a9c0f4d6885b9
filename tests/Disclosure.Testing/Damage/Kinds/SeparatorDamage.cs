namespace Disclosure.Testing;

/// <summary>What separates cells, TABs or bars, and blanks: lost, added, or trimmed at the ends of lines.</summary>
internal static class SeparatorDamage
{
    private const string Family = "separator";

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "lost", LoseOne),
        new(Family, "added", AddOne),
        new(Family, "all of a line lost", (document, random) => ReplaceInLine(document, random, "")),
        new(Family, "all of a line now blanks", (document, random) => ReplaceInLine(document, random, "  ")),
        new(Family, "all now blanks", (document, _) => ReplaceEverywhere(document, "    ")),
        new(Family, "all doubled", (document, _) => ReplaceEverywhere(document, new string(document.Clean.Layout.Separator ?? ' ', 2))),
        new(Family, "all at the beginnings of lines lost", TrimBeginnings),
        new(Family, "all at the ends of lines lost", TrimEnds),
        new("blank", "added at the ends of lines", (document, _) => RewriteAll(document, static text => text + " ")),
        new("blank", "added at the beginnings of lines", (document, _) => RewriteAll(document, static text => "\u3000" + text)),
    ];

    private static bool LoseOne(DamagedDocument document, Random random)
    {
        if (!TryDraw(document, random, out var at, out var place))
            return false;
        document.Touch(at);
        document.Rewrite(at, document.Lines[at].Text.Remove(place, 1));
        return true;
    }

    private static bool AddOne(DamagedDocument document, Random random)
    {
        if (!TryDraw(document, random, out var at, out var place))
            return false;
        document.Touch(at);
        document.Rewrite(at, document.Lines[at].Text.Insert(place, document.Lines[at].Text[place].ToString()));
        return true;
    }

    private static bool ReplaceInLine(DamagedDocument document, Random random, string by)
    {
        if (!TryDraw(document, random, out var at, out var place))
            return false;
        document.Touch(at);
        var text = document.Lines[at].Text;
        document.Lines[at] = document.Lines[at] with { Text = text.Replace(text[place].ToString(), by, StringComparison.Ordinal), IsChanged = true, Cells = [] };
        return true;
    }

    private static bool ReplaceEverywhere(DamagedDocument document, string by)
    {
        if (document.Clean.Layout.Separator is not { } separator)
            return false;
        document.Truth.TouchAll();
        for (var at = 0; at < document.Lines.Count; at++)
            document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.Replace(separator.ToString(), by, StringComparison.Ordinal), IsChanged = true, Cells = [] };
        return true;
    }

    private static bool TrimBeginnings(DamagedDocument document, Random random)
    {
        if (document.Clean.Layout.Separator is not { } separator)
            return false;
        document.Truth.TouchAll();
        for (var at = 0; at < document.Lines.Count; at++)
            document.Lines[at] = document.Lines[at] with { Text = document.Lines[at].Text.TrimStart(separator, ' '), IsChanged = true, Cells = document.HasRowLines ? document.Lines[at].Cells : [] };
        return true;
    }

    /// <summary>Rows that end in a blank are shorter then; where a cell has a line of its own, a blank one ends its row.</summary>
    private static bool TrimEnds(DamagedDocument document, Random random)
    {
        if (document.Clean.Layout.Separator is not { } separator)
            return false;
        for (var at = 0; at < document.Lines.Count; at++)
        {
            var line = document.Lines[at];
            if (!line.Text.EndsWith(separator))
                continue;
            if (!document.HasRowLines || line.Cells is [.., { Role: CellRole.Value, Text: "" }])
                document.Touch(at);
            document.Lines[at] = line with { Text = line.Text.TrimEnd(separator, ' '), Cells = document.HasRowLines ? line.Cells : [], IsChanged = true };
        }

        return true;
    }

    private static bool RewriteAll(DamagedDocument document, Func<string, string> rewrite)
    {
        for (var at = 0; at < document.Lines.Count; at++)
            if (document.Lines[at].Text.Length > 0)
                document.Lines[at] = document.Lines[at] with { Text = rewrite(document.Lines[at].Text) };
        return true;
    }

    /// <summary>Draws a separator: a line, and a place in it.</summary>
    private static bool TryDraw(DamagedDocument document, Random random, out int at, out int place)
    {
        (at, place) = (-1, -1);
        if (document.Clean.Layout.Separator is not { } separator)
            return false;
        at = document.DrawLine(random, line => line.Text.Contains(separator));
        if (at < 0)
            return false;
        var text = document.Lines[at].Text;
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == separator)];
        place = places[random.Next(places.Length)];
        return true;
    }
}

namespace Disclosure.Testing;

/// <summary>Characters that are not seen, inside labels, headings and values.</summary>
internal static class InvisibleCharacters
{
    private const string Characters = "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u2060\u2061\u2064\u2066\u2069\uFEFF\uFE0F";

    public static DamageKind[] Kinds { get; } =
    [
        new("invisible characters", "one", (document, random) => Insert(document, random, 1)),
        new("invisible characters", "twenty", (document, random) => Insert(document, random, 20)),
        new("invisible characters", "in front of all lines", static (document, random) => InsertEverywhere(document, random)),
        new("glosses", "behind characters of a label", Gloss),
    ];

    private static bool Insert(DamagedDocument document, Random random, int count)
    {
        for (; count > 0; count--)
        {
            var at = document.DrawLine(random, static line => line.Text.Length > 0);
            var text = document.Lines[at].Text;
            document.Touch(at);
            document.Rewrite(at, text.Insert(random.Next(text.Length + 1), Draw(random)));
        }

        return true;
    }

    private static bool InsertEverywhere(DamagedDocument document, Random random)
    {
        var character = Draw(random);
        for (var at = 0; at < document.Lines.Count; at++)
            if (document.Lines[at].Text is { Length: > 0 } text)
                document.Lines[at] = document.Lines[at] with { Text = text.StartsWith('\t') ? "\t" + character + text[1..] : character + text };
        return true;
    }

    private static bool Gloss(DamagedDocument document, Random random)
    {
        var page = new PageEdit(document);
        var labels = page.Find(static cell => cell.Role is CellRole.Row or CellRole.Head && cell.Text.Length > 1 && char.IsLetter(cell.Text[1]));
        if (labels.Count == 0)
            return false;
        var place = labels[random.Next(labels.Count)];
        page.Touch(place);
        page.Write(place, page.Cell(place).Text.Insert(2, "(guī)"));
        return page.Print();
    }

    private static string Draw(Random random) => Characters[random.Next(Characters.Length)].ToString();
}

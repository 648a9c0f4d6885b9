namespace Disclosure.Testing;

/// <summary>Labels with a character wrong, lost, doubled, added or exchanged with the next.</summary>
internal static class LabelMisprints
{
    /// <summary>What misprints put in: no numeral, no character that tells one label from another.</summary>
    private const string Characters = "的和是在有地又但该此使由因而且们么吗呢吧";

    public static DamageKind[] Kinds { get; } = [.. new[] { 1, 3, 20 }.Select(count =>
        new DamageKind("misprint", $"in {count} {(count == 1 ? "label" : "labels")}", (document, random) => Misprint(document, random, count)))];

    private static bool Misprint(DamagedDocument document, Random random, int count)
    {
        var page = new PageEdit(document);
        var labels = page.Find(static cell => cell.Role is not (CellRole.Value or CellRole.Foreign) && cell.Text.Length > 1).ToArray();
        random.Shuffle(labels);
        foreach (var place in labels.Take(count))
        {
            page.Touch(place);
            page.Write(place, Misprinted(page.Cell(place).Text, random));
        }

        return page.Print();
    }

    /// <summary>A unit stays as it is: with another the amount would be another one.</summary>
    private static string Misprinted(string label, Random random)
    {
        var end = label.IndexOf('（', StringComparison.Ordinal) is > 1 and var bracket && label.Contains('元') ? bracket : label.Length;
        var at = random.Next(end);
        var character = Characters[random.Next(Characters.Length)].ToString();
        return random.Next(5) switch
        {
            0 => label.Remove(at, 1),
            1 => label.Insert(at, label[at].ToString()),
            2 => label.Insert(at, character),
            3 when at + 1 < end => label[..at] + label[at + 1] + label[at] + label[(at + 2)..],
            _ => label.Remove(at, 1).Insert(at, character),
        };
    }
}

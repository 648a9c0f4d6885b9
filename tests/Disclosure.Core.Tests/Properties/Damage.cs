namespace Disclosure.Tests;

/// <summary>What can happen to a document on its way: characters changed, lines lost, doubled, exchanged or joined, the end cut off.</summary>
internal static class Damage
{
    private const string Characters = "\t\n\r 0-（）一、总计无9";

    /// <summary>Damages a text in one to four places, nearly always in its tables.</summary>
    public static string Of(string text, Random random)
    {
        for (var places = random.Next(1, 5); places > 0; places--)
            text = random.Next(3) == 0 ? OfCharacter(text, random) : OfLine(text, random);
        return random.Next(8) == 0 ? text[..random.Next(text.Length + 1)] : text;
    }

    private static string OfCharacter(string text, Random random)
    {
        if (text.Length == 0)
            return text;
        var at = random.Next(text.Length);
        var character = Characters[random.Next(Characters.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, character),
            _ => text.Remove(at, 1).Insert(at, character),
        };
    }

    private static string OfLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var other = random.Next(2) == 0 ? random.Next(lines.Count) : Math.Min(at + 1, lines.Count - 1);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines.Insert(at, "");
                break;
            default:
                lines[at] = " " + lines[at] + " ";
                break;
        }

        return string.Join('\n', lines);
    }
}

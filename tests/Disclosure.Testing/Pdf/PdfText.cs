namespace Disclosure.Testing;

/// <summary>Breaks text into lines that fit, as printing does: never within a number.</summary>
internal static class PdfText
{
    private const string Unbroken = "0123456789０１２３４５６７８９.,，．+-—";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text; its line ends are kept.</param>
    /// <param name="ems">How wide a line may be; more where a number is wider.</param>
    public static List<string> Lines(string text, double ems)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var piece in Pieces(paragraph))
            {
                if (line.Length > 0 && PdfCanvas.Width(line + piece) > ems)
                {
                    lines.Add(line);
                    line = "";
                }

                line += piece;
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>What may not be broken: numbers with their signs, dashes, and single characters.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && Unbroken.Contains(text[end - 1]) && Unbroken.Contains(text[end]))
                end++;
            yield return text[at..end];
            at = end;
        }
    }
}

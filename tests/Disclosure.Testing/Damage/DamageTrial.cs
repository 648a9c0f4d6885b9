using System.Globalization;
using System.Text;

namespace Disclosure.Testing;

/// <summary>A damaged document, and what was read from it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Document">The document.</param>
/// <param name="Outcome">What was read, against what it says.</param>
internal sealed record DamageTrial(DamageKind Kind, DamagedDocument Document, Comparison Outcome)
{
    private const int MaxDraws = 12;

    /// <summary>Damages a document and reads it; null if no document that was drawn has a place for the damage.</summary>
    /// <param name="kind">What is to be done.</param>
    /// <param name="documents">Where documents come from.</param>
    /// <param name="layout">The layout, by its index.</param>
    /// <param name="random">Where all choices come from.</param>
    public static DamageTrial? Run(DamageKind kind, CleanDocuments documents, int layout, Random random)
    {
        for (var draw = 0; draw < MaxDraws; draw++)
        {
            if (documents.Draw(layout, random) is not { } clean)
                return null;
            var document = new DamagedDocument(clean, documents);
            if (kind.Apply(document, random))
                return new DamageTrial(kind, document, Read(document, document.Lines));
        }

        return null;
    }

    /// <summary>Which cells are wrong, and the fewest lines that still show it.</summary>
    /// <param name="cells">The most cells that are named.</param>
    public string Describe(int cells)
    {
        var text = new StringBuilder($"{Kind.FullName}, {Document.Clean.Layout.Name}: {Outcome.Wrong.Count} wrong\n");
        foreach (var figure in Outcome.Wrong.Take(cells))
            text.Append("  ").Append(figure).Append('\n');
        foreach (var line in Smallest().Split('\n'))
            text.Append("    ").Append(line.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)).Append('\n');
        return text.ToString();
    }

    /// <summary>The document with as few lines as still give the first wrong figure, by what these lines say.</summary>
    private string Smallest()
    {
        var lines = SmallestDocument.Of(
            string.Join('\n', Document.Lines.Select((_, number) => number.ToString(CultureInfo.InvariantCulture))),
            numbers => Read(Document, Lines(numbers)).Wrong.Contains(Outcome.Wrong[0]));
        return Document.Of(Lines(lines)).ToText();
    }

    private IEnumerable<TextLine> Lines(string numbers) =>
        numbers.Length == 0 ? [] : numbers.Split('\n').Select(number => Document.Lines[int.Parse(number, CultureInfo.InvariantCulture)]);

    private static Comparison Read(DamagedDocument document, IEnumerable<TextLine> lines)
    {
        var part = document.Of(lines);
        StatedRows.Apply(part);
        HeadUnits.Apply(part);
        return Comparison.Of(part.ToText(), part.Clean, part.Truth);
    }
}

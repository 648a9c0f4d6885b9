namespace Disclosure.Testing;

/// <summary>A second report in the same file. The first is the document; where it lacks something, the second does not supply it.</summary>
internal static class OtherReports
{
    private const string Family = "another report";

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "behind", static (document, random) => Append(document, random)),
        new(Family, "behind one without a table", static (document, random) => RemoveTable(document, random) && Append(document, random)),
        new(Family, "behind one whose end is lost", CutAndAppend),
        new(Family, "before", Prepend),
        new(Family, "part of it before", PrependPart),
    ];

    private static bool Append(DamagedDocument document, Random random)
    {
        if (document.Others.DrawBeside(document.Clean, random) is not { } other)
            return false;
        if (!document.Lines.Exists(line => IsHeading(document.Clean, line)))
            document.Truth.Otherwise = other; // Of the first nothing but its title is there.
        document.Lines.Add(new TextLine(""));
        document.Lines.AddRange(Foreign(other));
        return true;
    }

    private static bool RemoveTable(DamagedDocument document, Random random)
    {
        var table = document.Lines[document.DrawLine(random)].Table;
        if (table < 0)
            return false;
        document.Truth.Lose(document.Lines.Where(line => line.Table == table).SelectMany(line => line.Cells).SelectMany(cell => cell.Slots));
        document.Lines.RemoveAll(line => line.Table == table);
        return true;
    }

    /// <summary>The end of the first can fall within a row; what follows is a title, so that no value is cut.</summary>
    private static bool CutAndAppend(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        document.Delete(at, document.Lines.Count - at);
        return Append(document, random);
    }

    private static bool Prepend(DamagedDocument document, Random random)
    {
        if (document.Others.DrawBeside(document.Clean, random) is not { } other)
            return false;
        document.Lines.InsertRange(0, [.. Foreign(other), new("")]);
        document.Truth.TouchAll();
        document.Truth.Otherwise = other;
        return true;
    }

    private static bool PrependPart(DamagedDocument document, Random random)
    {
        if (document.Others.DrawBeside(document.Clean, random) is not { } other)
            return false;
        int[] ends = [.. Enumerable.Range(2, other.Lines.Length - 2).Where(at => IsHeading(other, other.Lines[at]))];
        if (ends.Length == 0)
            return false;
        document.Lines.InsertRange(0, Foreign(other).Take(ends[random.Next(ends.Length)]));
        document.Truth.TouchAll();
        document.Truth.Otherwise = other;
        return true;
    }

    private static bool IsHeading(CleanDocument document, TextLine line) =>
        document.Picture.Sections.Any(section => section.Heading == line.Text);

    /// <summary>The lines of another document: what is printed on them belongs to none of the slots of this one.</summary>
    private static IEnumerable<TextLine> Foreign(CleanDocument other) => other.Lines.Select(static line => new TextLine(line.Text));
}

namespace Disclosure.Testing;

/// <summary>One line lost, doubled, exchanged, moved, joined with the next or cut in two.</summary>
internal static class LineDamage
{
    private const string Family = "line";

    private static readonly string[] s_joints = ["", "", " ", "\t"];

    public static DamageKind[] Kinds { get; } =
    [
        new(Family, "lost", Delete),
        new(Family, "doubled in place", (document, random) => Double(document, random, isInPlace: true)),
        new(Family, "doubled elsewhere", (document, random) => Double(document, random, isInPlace: false)),
        new(Family, "exchanged with the next", (document, random) => Exchange(document, document.DrawLine(random), 1)),
        new(Family, "exchanged with another", (document, random) => Exchange(document, document.DrawLine(random), random.Next(2, 60))),
        new(Family, "moved", Move),
        new(Family, "joined with the next", Join),
        new(Family, "cut in two", Split),
    ];

    private static bool Delete(DamagedDocument document, Random random)
    {
        document.Delete(document.DrawLine(random));
        return true;
    }

    private static bool Double(DamagedDocument document, Random random, bool isInPlace)
    {
        var (at, other) = (document.DrawLine(random), document.DrawLine(random));
        document.Touch(at);
        document.Insert(isInPlace ? at + 1 : other, document.Lines[at]);
        return true;
    }

    private static bool Exchange(DamagedDocument document, int at, int step)
    {
        var lines = document.Lines;
        var other = at + step;
        if (other >= lines.Count || lines[at].Text == lines[other].Text || !ExchangedLabels.AreClear(document, lines[at], lines[other]))
            return false;
        document.Touch(at);
        document.Touch(other);
        (lines[at], lines[other]) = (lines[other], lines[at]);
        return true;
    }

    private static bool Move(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        var line = document.Lines[at];
        document.Delete(at);
        var other = Math.Max(1, document.DrawLine(random));
        if (ExchangedLabels.IsOfHead(line) && (ExchangedLabels.IsOfHead(document.Lines[other]) || ExchangedLabels.IsOfHead(document.Lines[other - 1])))
            return false;
        document.Insert(other, line);
        return true;
    }

    private static bool Join(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random);
        if (at + 1 >= document.Lines.Count)
            return false;
        var (line, next) = (document.Lines[at], document.Lines[at + 1]);
        var rest = document.HasRowLines ? next.Text : next.Text.TrimStart('\t');
        var joint = s_joints[random.Next(s_joints.Length)];
        if (line.Text.Length == 0 || rest.Length == 0 || (document.HasRowLines && joint.Length == 0 && char.IsDigit(line.Text[^1]) && char.IsDigit(rest[0])))
            return false;
        document.Touch(at);
        document.Touch(at + 1);
        document.Lines[at] = line with { Text = line.Text + joint + rest, Cells = [], IsChanged = true };
        document.Lines.RemoveAt(at + 1);
        return true;
    }

    private static bool Split(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random, static line => line.Text.Length > 1);
        if (at < 0)
            return false;
        var line = document.Lines[at];
        var cut = random.Next(1, line.Text.Length);
        if (document.HasRowLines ? IsInLastCell(document, line.Text, cut) : IsBesideDigits(line, cut))
            return false;
        document.Touch(at);
        document.Lines[at] = line with { Text = line.Text[..cut], Cells = document.HasRowLines ? [] : line.Cells, IsChanged = true };
        document.Lines.Insert(at + 1, line with { Text = line.Text[cut..], Cells = [], IsChanged = true });
        return true;
    }

    /// <summary>Whether a cut goes through the last cell of a row: what stands before it is then a whole row, and what follows a lone number.</summary>
    private static bool IsInLastCell(DamagedDocument document, string line, int cut) =>
        document.Clean.Layout.Separator is { } separator && !line[cut..].TrimEnd(separator, ' ').Contains(separator);

    /// <summary>Whether a value is cut elsewhere than between two digits: what follows can then be a note.</summary>
    private static bool IsBesideDigits(TextLine line, int cut) =>
        line.Cells is [{ Role: CellRole.Value }] && cut > 1 && !(char.IsDigit(line.Text[cut - 1]) && char.IsDigit(line.Text[cut]));
}

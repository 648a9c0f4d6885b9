namespace Disclosure.Testing;

/// <summary>All that stands between two labels lost with their inner halves: what is left is the beginning of one label and the end of another, and neither.</summary>
internal static class CutLabels
{
    public static DamageKind[] Kinds { get; } = [new("run", "lost from within one label into another", Lose)];

    private static bool Lose(DamagedDocument document, Random random)
    {
        var at = document.DrawLine(random, IsOfRow);
        var end = at < 0 ? -1 : document.Lines.FindIndex(at + 1, line => IsOfRow(line) && random.Next(3) == 0);
        if (end < 0)
            return false;
        var (first, second) = (LabelOf(document.Lines[at]), LabelOf(document.Lines[end]));
        var (beginning, rest) = (first.Text[..(first.Text.Length / 2)], second.Text[random.Next(1, second.Text.Length)..]);
        if (IsNearLabel(document, beginning + rest))
            return false;
        var (line, other) = (document.Lines[at].Text, document.Lines[end].Text);
        document.Truth.Lose(first.Slots);
        document.Truth.Lose(second.Slots);
        document.Delete(at + 1, end - at);
        document.Touch(at);
        document.Lines[at] = document.Lines[at] with
        {
            Text = line[..line.IndexOf(first.Text, StringComparison.Ordinal)] + beginning + rest
                + other[(other.IndexOf(second.Text, StringComparison.Ordinal) + second.Text.Length)..],
            Cells = [],
            IsChanged = true,
        };
        return true;
    }

    /// <summary>Whether a label could be a misprint of one of the form: then the values behind it would be that one's.</summary>
    private static bool IsNearLabel(DamagedDocument document, string label) => document.Clean.Lines.SelectMany(line => line.Cells)
        .Where(cell => cell.Role is CellRole.Row or CellRole.RowGroup)
        .Any(cell => Edits(cell.Text, label) <= Math.Max(1, cell.Text.Length / 2));

    private static int Edits(string one, string other)
    {
        int[] above = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            above = row;
        }

        return above[^1];
    }

    private static bool IsOfRow(TextLine line) => LabelOf(line).Text is { Length: > 3 } label && line.Text.Contains(label, StringComparison.Ordinal);

    private static PrintedCell LabelOf(TextLine line) => line.Cells.FirstOrDefault(static cell => cell.Role == CellRole.Row);
}

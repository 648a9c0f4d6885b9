using System.Text.RegularExpressions;

namespace Disclosure.Testing;

/// <summary>Changes the markup of a row of a page. What its cells say is what was printed there, or nothing.</summary>
internal static partial class MarkupEdit
{
    /// <summary>Draws a row and changes it; false if the document is no page, or has no row to be changed so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where all choices come from.</param>
    /// <param name="change">The changed markup of a row; null if it cannot be changed so.</param>
    public static bool Change(DamagedDocument document, Random random, Func<string, string?> change)
    {
        if (document.Clean.Layout is not PageRowsLayout || document.DrawLine(random, line => line.Cells.Length > 0 && Cells(line.Text).Length > 0 && change(line.Text) is not null) is not (>= 0 and var at))
            return false;
        var table = document.Lines[at].Table;
        for (var line = 0; line < document.Lines.Count; line++)
            if (document.Lines[line].Table == table)
                document.Touch(line);
        foreach (var (slot, _) in document.Clean.Amounts)
            if (!document.Truth.IsUntouched(slot))
                document.Truth.OpenUnit(slot); // Rows and heads may have run together.
        var isHead = document.Lines[at].Cells.All(static cell => cell.Role != CellRole.Value);
        document.Lines[at] = document.Lines[at] with { Text = change(document.Lines[at].Text)!, IsChanged = isHead };
        return true;
    }

    /// <summary>The cells of a row, from the start tag of each to that of the next.</summary>
    public static Match[] Cells(string row) => [.. CellPattern().Matches(row).Cast<Match>()];

    /// <summary>A row with another piece of markup in the place of one.</summary>
    public static string With(string row, Capture piece, string markup) => row[..piece.Index] + markup + row[(piece.Index + piece.Length)..];

    [GeneratedRegex("(?<start><td[^>]*>)(?<content>.*?)(?<end></td>|(?=<td|</tr|$))")]
    private static partial Regex CellPattern();
}

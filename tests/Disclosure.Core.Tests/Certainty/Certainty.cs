using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Disclosure.Tests;

/// <summary>
/// Holds a reading to what a document says for certain. A line for each row of which anything may be read: its key, =, and for each column of the
/// form 12 (must be read), 12? (may be read) or - (nothing). Whatever is not listed holds no number.
/// </summary>
internal static class Certainty
{
    private const string Nothing = "-";

    /// <summary>Reads a document and compares; for a test that is known to fail, it is held to failing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">What may be read from it.</param>
    /// <param name="variant">What tells the runs of a test apart, such as the layout; null for a test that runs once.</param>
    /// <param name="test">The test.</param>
    public static void Allows(this SmallDocument document, string rows, object? variant = null, [CallerMemberName] string test = "")
    {
        var name = Name(test, variant);
        var wrong = Wrong(document.Read(document.Text), rows);
        if (KnownWrong.Tests.Contains(name))
            Assert.True(wrong.Length > 0, $"{name} is right now: take it off the list of what is known to be wrong.");
        else
            Assert.True(wrong.Length == 0, $"{wrong}\nThe document:\n{document.Text}");
    }

    /// <summary>By what a run of a test is known.</summary>
    public static string Name(string test, object? variant) => variant is null ? test : $"{test}({variant})";

    private static string Wrong(Report? report, string rows)
    {
        var allowed = rows.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" = "))
            .ToDictionary(line => line[0], line => line[1].Split(' '));
        var read = (report?.Cells ?? []).ToLookup(cell => cell.Key[..cell.Key.LastIndexOf('|')], cell => cell.Value);
        var wrong = new StringBuilder();
        foreach (var row in allowed.Keys.Union(read.Select(row => row.Key)))
        {
            var figures = allowed.GetValueOrDefault(row) ?? [.. read[row].Select(_ => Nothing)];
            decimal?[] values = read.Contains(row) ? [.. read[row]] : new decimal?[figures.Length];
            Assert.Equal(figures.Length, values.Length);
            if (!values.Zip(figures, Fits).All(fits => fits))
                wrong.Append(row).Append(": read ").AppendJoin(' ', values.Select(Word)).Append(", allowed ").AppendJoin(' ', figures).Append('\n');
        }

        return wrong.ToString();
    }

    private static bool Fits(decimal? value, string figure) =>
        figure == Nothing ? value is null : value is null ? figure.EndsWith('?') : Word(value) == figure.TrimEnd('?');

    private static string Word(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? Nothing;
}

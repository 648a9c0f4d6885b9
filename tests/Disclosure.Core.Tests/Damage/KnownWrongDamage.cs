using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>
/// Damage after which figures are read wrong today, if only in a few documents of a million or in those of made-up forms. What no longer is may leave
/// the list; nothing may join it.
/// </summary>
internal static class KnownWrongDamage
{
    /// <summary>The kinds.</summary>
    public static IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "another report: before",
        "another report: behind",
        "another report: behind one whose end is lost",
        "another report: behind one without a table",
        "another report: part of it before",
        "blank: added at the beginnings of lines",
        "columns: narrower head rows",
        "columns: permuted with their values",
        "columns: permuted, narrower head rows",
        "foreign line: page number",
        "invisible characters: twenty",
        "label: of a column blank",
        "label: of a column foreign",
        "label: of a column gone with its cell",
        "label: of a column halved",
        "label: of a column near another",
        "label: of a group or block gone with its cell",
        "label: of a row foreign",
        "label: of a row halved",
        "label: of all columns foreign",
        "labels permuted without values: blocks side by side",
        "labels permuted without values: columns",
        "labels permuted without values: columns, all by one",
        "line ends: CR CR LF",
        "line ends: LF CR",
        "line ends: doubled CR LF",
        "line ends: doubled LF",
        "line: cut in two",
        "line: doubled elsewhere",
        "line: doubled in place",
        "line: exchanged with another",
        "line: exchanged with the next",
        "line: joined with the next",
        "line: lost",
        "line: moved",
        "misprint: in 1 label",
        "misprint: in 20 labels",
        "misprint: in 3 labels",
        "number: glued to its label",
        "run: doubled elsewhere",
        "run: end lost within a line",
        "run: lost",
        "run: lost from within one label into another",
        "run: moved",
        "separator: added",
        "separator: all at the beginnings of lines lost",
        "separator: all at the ends of lines lost",
        "separator: all now blanks",
        "separator: all of a line lost",
        "separator: all of a line now blanks",
        "separator: lost",
        "yearly table with the form's labels: in a section of text, the table a sentence",
    };

    /// <summary>Where a cell has a line and blanks are lost, even undamaged documents are read wrong today: 13 values of table 四 as if they were all 15.</summary>
    private const string Layout = "lines";

    /// <summary>Whether a document may be read wrong today.</summary>
    public static bool Has(DamageTrial trial) => trial.Document.Clean.Layout.Name == Layout || Kinds.Contains(trial.Kind.FullName);
}

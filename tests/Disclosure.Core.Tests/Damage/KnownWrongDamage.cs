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
        "blank line: added",
        "blank line: added between all rows",
        "columns: foreign one added",
        "columns: one removed",
        "columns: one removed, a foreign one elsewhere",
        "columns: permuted with their values",
        "columns: permuted, narrower head rows",
        "foreign line: heading of a section",
        "foreign line: page number between blank lines",
        "invisible characters: twenty",
        "label: of a column blank",
        "label: of a column foreign",
        "label: of a column gone with its cell",
        "label: of a column halved",
        "label: of a group or block gone with its cell",
        "label: of a row halved",
        "label: of all columns foreign",
        "labels permuted without values: blocks side by side",
        "labels permuted without values: columns",
        "labels permuted without values: columns, all by one",
        "line ends: LF CR",
        "line: cut in two",
        "line: doubled elsewhere",
        "line: exchanged with another",
        "line: exchanged with the next",
        "line: joined with the next",
        "line: lost",
        "line: moved",
        "misprint: in 1 label",
        "misprint: in 20 labels",
        "misprint: in 3 labels",
        "rows: one there twice with other values",
        "run: beginning lost",
        "run: doubled elsewhere",
        "run: doubled in place",
        "run: end lost within a line",
        "run: lost",
        "run: lost from within one label into another",
        "run: moved",
        "separator: added",
        "separator: all at the beginnings of lines lost",
        "separator: all of a line now blanks",
        "separator: lost",
        "yearly table with the form's labels: at the end",
        "yearly table with the form's labels: behind a table",
        "yearly table with the form's labels: in a section of text, the table a sentence",
        "yearly table with the form's labels: in the place of a table",
    };

    /// <summary>Whether a document may be read wrong today.</summary>
    public static bool Has(DamageTrial trial) => Kinds.Contains(trial.Kind.FullName);
}

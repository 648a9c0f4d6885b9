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
        "blank line: added",
        "columns: one removed",
        "columns: permuted with their values",
        "columns: permuted, narrower head rows",
        "label: of a column foreign",
        "label: of a row halved",
        "label: of all columns foreign",
        "labels permuted without values: blocks side by side",
        "labels permuted without values: columns",
        "labels permuted without values: columns, all by one",
        "line: cut in two",
        "line: exchanged with another",
        "line: exchanged with the next",
        "misprint: in 20 labels",
        "misprint: in 3 labels",
        "run: doubled elsewhere",
        "run: moved",
        "separator: all at the beginnings of lines lost",
        "yearly table with the form's labels: in a section of text, the table a sentence",
        "yearly table with the form's labels: in the place of a table",
    };

    /// <summary>Whether a document may be read wrong today.</summary>
    public static bool Has(DamageTrial trial) => Kinds.Contains(trial.Kind.FullName);
}

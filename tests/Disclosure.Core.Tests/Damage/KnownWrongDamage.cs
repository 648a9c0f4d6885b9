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
        "another report: behind one whose end is lost",
        "another report: behind one without a table",
        "blank line: added",
        "blank line: added between all rows",
        "columns: foreign one added",
        "columns: one removed",
        "columns: permuted with their values",
        "columns: permuted, narrower head rows",
        "foreign line: page number between blank lines",
        "invisible characters: twenty",
        "label: of a column blank",
        "label: of a column foreign",
        "label: of a column gone with its cell",
        "label: of a column halved",
        "label: of a group or block gone with its cell",
        "label: of a row halved",
        "labels permuted without values: blocks side by side",
        "line: exchanged with another",
        "misprint: in 20 labels",
        "run: beginning lost",
        "run: doubled elsewhere",
        "run: end lost within a line",
        "run: lost",
        "run: lost from within one label into another",
        "run: moved",
    };

    /// <summary>Whether a document may be read wrong today.</summary>
    public static bool Has(DamageTrial trial) => Kinds.Contains(trial.Kind.FullName);
}

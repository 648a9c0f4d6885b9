using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Diagnostics;

/// <summary>
/// The diagnostics of the schema language, one for each id. Each message names its section of the reference, which is in the package. The compiler obeys their severity as <c>.globalconfig</c> and NoWarn set it; sections of
/// <c>.editorconfig</c> do not reach schema files.
/// </summary>
internal static class SchemaDescriptors
{
    private const string Category = "Disclosure.Schema";

    private static readonly DiagnosticDescriptor s_indentation =
        new DiagnosticDescriptor("DISC0001", "Indentation of a schema line", "{0} (docs/language.md, DISC0001)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unknownStatement =
        new DiagnosticDescriptor("DISC0002", "Unknown statement", "{0} (docs/language.md, DISC0002)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_missing =
        new DiagnosticDescriptor("DISC0003", "Something is missing", "{0} (docs/language.md, DISC0003)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badIdentifier =
        new DiagnosticDescriptor("DISC0004", "No identifier", "{0} (docs/language.md, DISC0004)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_duplicate =
        new DiagnosticDescriptor("DISC0005", "Duplicate name", "{0} (docs/language.md, DISC0005)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_duplicateLabel =
        new DiagnosticDescriptor("DISC0006", "Duplicate label", "{0} (docs/language.md, DISC0006)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unknown =
        new DiagnosticDescriptor("DISC0007", "Unknown name", "{0} (docs/language.md, DISC0007)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badAttribute =
        new DiagnosticDescriptor("DISC0008", "Unknown attribute", "{0} (docs/language.md, DISC0008)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badYears =
        new DiagnosticDescriptor("DISC0009", "No years", "{0} (docs/language.md, DISC0009)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badSeverity =
        new DiagnosticDescriptor("DISC0010", "No severity", "{0} (docs/language.md, DISC0010)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badRuleId =
        new DiagnosticDescriptor("DISC0011", "No rule id", "{0} (docs/language.md, DISC0011)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badFormula =
        new DiagnosticDescriptor("DISC0012", "Wrong formula", "{0} (docs/language.md, DISC0012)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_empty =
        new DiagnosticDescriptor("DISC0013", "No cells", "{0} (docs/language.md, DISC0013)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_reserved =
        new DiagnosticDescriptor("DISC0014", "Reserved name", "{0} (docs/language.md, DISC0014)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unexpected =
        new DiagnosticDescriptor("DISC0015", "Text without meaning", "{0} (docs/language.md, DISC0015)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_repeated =
        new DiagnosticDescriptor("DISC0016", "Given twice", "{0} (docs/language.md, DISC0016)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_tooMuch =
        new DiagnosticDescriptor("DISC0017", "Too much", "{0} (docs/language.md, DISC0017)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badTitle =
        new DiagnosticDescriptor("DISC0018", "Wrong title", "{0} (docs/language.md, DISC0018)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unitMismatch =
        new DiagnosticDescriptor("DISC0019", "Units differ", "{0} (docs/language.md, DISC0019)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_ambiguous =
        new DiagnosticDescriptor("DISC0020", "Readers cannot tell it apart", "{0} (docs/language.md, DISC0020)", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_neverHolds =
        new DiagnosticDescriptor("DISC0021", "Never holds", "{0} (docs/language.md, DISC0021)", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_saysNothing =
        new DiagnosticDescriptor("DISC0022", "Says nothing new", "{0} (docs/language.md, DISC0022)", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unused =
        new DiagnosticDescriptor("DISC0023", "Without effect", "{0} (docs/language.md, DISC0023)", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_damaged =
        new DiagnosticDescriptor("DISC0024", "Damaged text", "{0} (docs/language.md, DISC0024)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_notChecked =
        new DiagnosticDescriptor("DISC0025", "Not checked", "{0} (docs/language.md, DISC0025)", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_oldLanguage =
        new DiagnosticDescriptor("DISC0026", "C# is too old", "{0} (docs/language.md, DISC0026)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_sameText =
        new DiagnosticDescriptor("DISC0027", "Same text twice", "{0} (docs/language.md, DISC0027)", Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_failure =
        new DiagnosticDescriptor("DISC9999", "The generator failed", "{0} (docs/language.md, DISC9999)", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly Dictionary<string, DiagnosticDescriptor> s_all = new[]
    {
        s_indentation, s_unknownStatement, s_missing, s_badIdentifier, s_duplicate, s_duplicateLabel,
        s_unknown, s_badAttribute, s_badYears, s_badSeverity, s_badRuleId, s_badFormula,
        s_empty, s_reserved, s_unexpected, s_repeated, s_tooMuch, s_badTitle,
        s_unitMismatch, s_ambiguous, s_neverHolds, s_saysNothing, s_unused, s_damaged,
        s_notChecked, s_oldLanguage, s_sameText, s_failure,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The ids that can be reported.</summary>
    public static IEnumerable<string> Ids => s_all.Keys;

    /// <summary>The diagnostic of an id; one that is missing here is a fault of the generator, and said as such.</summary>
    public static DiagnosticDescriptor Of(string id) => s_all.TryGetValue(id, out var descriptor) ? descriptor : s_failure;
}

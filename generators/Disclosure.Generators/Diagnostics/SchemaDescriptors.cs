using Microsoft.CodeAnalysis;

namespace Disclosure.Generators.Diagnostics;

/// <summary>
/// The diagnostics of the schema language, one for each id. The compiler obeys their severity as <c>.globalconfig</c> and NoWarn set it; sections of
/// <c>.editorconfig</c> do not reach schema files.
/// </summary>
internal static class SchemaDescriptors
{
    private const string Category = "Disclosure.Schema", Message = "{0}";

    private static readonly DiagnosticDescriptor s_indentation =
        new DiagnosticDescriptor("DISC0001", "Indentation of a schema line", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unknownStatement =
        new DiagnosticDescriptor("DISC0002", "Unknown statement", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_missing =
        new DiagnosticDescriptor("DISC0003", "Something is missing", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badIdentifier =
        new DiagnosticDescriptor("DISC0004", "No identifier", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_duplicate =
        new DiagnosticDescriptor("DISC0005", "Duplicate name", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_duplicateLabel =
        new DiagnosticDescriptor("DISC0006", "Duplicate label", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unknown =
        new DiagnosticDescriptor("DISC0007", "Unknown name", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badAttribute =
        new DiagnosticDescriptor("DISC0008", "Unknown attribute", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badYears =
        new DiagnosticDescriptor("DISC0009", "No years", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badSeverity =
        new DiagnosticDescriptor("DISC0010", "No severity", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badRuleId =
        new DiagnosticDescriptor("DISC0011", "No rule id", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badFormula =
        new DiagnosticDescriptor("DISC0012", "Wrong formula", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_empty =
        new DiagnosticDescriptor("DISC0013", "No cells", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_reserved =
        new DiagnosticDescriptor("DISC0014", "Reserved name", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unexpected =
        new DiagnosticDescriptor("DISC0015", "Text without meaning", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_repeated =
        new DiagnosticDescriptor("DISC0016", "Given twice", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_tooMuch =
        new DiagnosticDescriptor("DISC0017", "Too much", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_badTitle =
        new DiagnosticDescriptor("DISC0018", "Wrong title", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unitMismatch =
        new DiagnosticDescriptor("DISC0019", "Units differ", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_ambiguous =
        new DiagnosticDescriptor("DISC0020", "Readers cannot tell it apart", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_neverHolds =
        new DiagnosticDescriptor("DISC0021", "Never holds", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_saysNothing =
        new DiagnosticDescriptor("DISC0022", "Says nothing new", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_unused =
        new DiagnosticDescriptor("DISC0023", "Without effect", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_damaged =
        new DiagnosticDescriptor("DISC0024", "Damaged text", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_notChecked =
        new DiagnosticDescriptor("DISC0025", "Not checked", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_failure =
        new DiagnosticDescriptor("DISC9999", "The generator failed", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly Dictionary<string, DiagnosticDescriptor> s_all = new[]
    {
        s_indentation, s_unknownStatement, s_missing, s_badIdentifier, s_duplicate, s_duplicateLabel,
        s_unknown, s_badAttribute, s_badYears, s_badSeverity, s_badRuleId, s_badFormula,
        s_empty, s_reserved, s_unexpected, s_repeated, s_tooMuch, s_badTitle,
        s_unitMismatch, s_ambiguous, s_neverHolds, s_saysNothing, s_unused, s_damaged,
        s_notChecked, s_failure,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The ids that can be reported.</summary>
    public static IEnumerable<string> Ids => s_all.Keys;

    /// <summary>The diagnostic of an id; one that is missing here is a fault of the generator, and said as such.</summary>
    public static DiagnosticDescriptor Of(string id) => s_all.TryGetValue(id, out var descriptor) ? descriptor : s_failure;
}

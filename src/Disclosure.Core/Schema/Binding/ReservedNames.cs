namespace Disclosure.Schema.Binding;

/// <summary>Names that generated types already have a member for, and ids of rules that the library checks for every form.</summary>
internal static class ReservedNames
{
    /// <summary>The namespace, in that of a project, where generated code keeps forms as data.</summary>
    public const string DataNamespace = "GeneratedForms";

    private const string Section = "Section";

    private static readonly HashSet<string> s_ofEveryType = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetEnumerator", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> s_ofReports = new(StringComparer.Ordinal)
    {
        "Agency", "CellAt", "Cells", "Content", "Create", "Date", "Definition", "FileName", "FindSection", "Form", "Item", "Parse", "ParseAll", "ParseAsync",
        "ParseFile", "ParseFileAsync", "ParseMany", "ReaderFindings", "RowAt", "Sections", "Source", "Tables", "Title", "TryGetCell", "TryGetCellAt", "Validate",
        "Year",
    };

    /// <summary>What the JSON of a report holds beside its tables, in any casing.</summary>
    private static readonly HashSet<string> s_ofJson = new(StringComparer.OrdinalIgnoreCase)
    {
        "File", "Form", "Edition", "Title", "Agency", "Year", "Date", "Sections", "Findings", "Verdicts",
    };

    /// <summary>Whether the type of a form or edition cannot have the name.</summary>
    public static bool IsForm(string name) => name is DataNamespace or "Create" or "Form";

    /// <summary>Whether a row, column, group or block cannot have the name: types have such a member, or properties such an accessor.</summary>
    public static bool IsMember(string name) =>
        s_ofEveryType.Contains(name) || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>Whether a table cannot have the name: the report or its JSON has such a member, or may have one for a section.</summary>
    public static bool IsTable(string name) => IsMember(name) || s_ofReports.Contains(name) || s_ofJson.Contains(name) || name.EndsWith(Section, StringComparison.Ordinal);

    /// <summary>Whether a section cannot have the name: its property is named with an ending.</summary>
    public static bool IsSection(string name) => s_ofReports.Contains(name + Section);

    /// <summary>Whether a name would be taken for a word of formulas.</summary>
    public static bool IsFormulaWord(string name) => name is "previous" or "parts";

    /// <summary>Whether the id belongs to the families 0 to 2: input, structure and single cells.</summary>
    public static bool IsRuleId(string id) => id.Length == 7 && id.StartsWith("GID", StringComparison.Ordinal) && id[3] is >= '0' and <= '2';
}

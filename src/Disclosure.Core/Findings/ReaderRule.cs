using Disclosure.Schema;

namespace Disclosure.Findings;

/// <summary>The rules of families 0 to 2, which hold for every form. The number is that of the rule's id.</summary>
internal enum ReaderRule : short
{
    Unreadable = 1,
    NotTheForm = 2,
    LimitReached = 3,
    DamagedText = 4,
    TableMissing = 1001,
    RowMissing = 1002,
    ColumnMissing = 1003,
    UnknownLabel = 1004,
    Repeated = 1005,
    SectionMissing = 1006,
    EditionAgainstYear = 1007,
    Unassignable = 1008,
    HeadingWording = 1009,
    SectionOrder = 1010,
    SectionEmpty = 1011,
    LabelBySimilarity = 1012,
    YearMissing = 1013,
    AgencyUncertain = 1014,
    BlankCell = 2001,
    NilMarkCell = 2002,
    NotANumber = 2003,
    NegativeAmount = 2004,
    FractionalCount = 2005,
    UnitIncomplete = 2006,
    Additions = 2007,
}

/// <summary>Ids and severities of the reader's rules.</summary>
internal static class ReaderRules
{
    public static string Id(this ReaderRule rule) => string.Create(null, stackalloc char[8], $"GID{(int)rule:0000}");

    public static Severity Severity(this ReaderRule rule) => rule switch
    {
        ReaderRule.DamagedText or ReaderRule.UnknownLabel or ReaderRule.SectionMissing or ReaderRule.EditionAgainstYear
            or ReaderRule.SectionEmpty or ReaderRule.LabelBySimilarity or ReaderRule.YearMissing or ReaderRule.UnitIncomplete
            => Schema.Severity.Warning,
        ReaderRule.HeadingWording or ReaderRule.SectionOrder or ReaderRule.AgencyUncertain
            or ReaderRule.BlankCell or ReaderRule.NilMarkCell or ReaderRule.Additions => Schema.Severity.Info,
        _ => Schema.Severity.Error,
    };

    /// <summary>Whether an id is one of families 0 and 1, which only a reader can find.</summary>
    public static bool IsOfReader(string id) => id.StartsWith("GID0", StringComparison.Ordinal) || id.StartsWith("GID1", StringComparison.Ordinal);
}

using static Disclosure.Findings.ReaderRule;
using static Disclosure.Findings.RuleBasis;
using static Disclosure.Schema.Severity;

namespace Disclosure.Findings;

/// <summary>The rules of families 0 to 2, each once. Those of other families are equations, and stand in the schemas.</summary>
internal static class RuleCatalogue
{
    public static readonly ReaderRule
        Unreadable = new(1, Error, Document, $"the input cannot be read: {Detail}"),
        NotTheForm = new(2, Error, Form, $"this is not the form: {Detail}"),
        LimitReached = new(3, Error, Document, $"a limit was reached, what lies beyond was not read: {Detail}"),
        DamagedText = new(4, Warning, Document, $"the text is damaged here: {Printed}"),
        AnotherDocument = new(5, Warning, Document, "another document begins here; nothing behind it was read into this report"),
        HiddenPart = new(6, Info, Document, $"a part of the document was read that is hidden: {Detail}");

    public static readonly ReaderRule
        TableMissing = new(1001, Error, Form, $"the table {Detail} was not found"),
        RowMissing = new(1002, Error, Form, $"these rows were not found: {Detail}", "the row was not found"),
        ColumnMissing = new(1003, Error, Form, "the column was not found in the table or in a part of it"),
        UnknownLabel = new(1004, Warning, Form, $"the form has no such row or column: {Printed}"),
        Repeated = new(1005, Error, Form, "it stands in the document more than once; none of the figures is chosen"),
        SectionMissing = new(1006, Warning, Form, "the section was not found"),
        EditionAgainstYear = new(1007, Warning, Form, $"the tables are those of edition {Detail}"),
        Unassignable = new(1008, Error, Document, "the figures cannot be assigned to columns with certainty"),
        HeadingWording = new(1009, Info, Form, $"the heading is printed as {Printed}"),
        SectionOrder = new(1010, Info, Form, "the sections are out of order or numbered twice"),
        SectionEmpty = new(1011, Warning, Form, "the section has no content"),
        LabelBySimilarity = new(1012, Warning, Form, $"the label was read by likeness; printed is {Printed}"),
        YearMissing = new(1013, Warning, Form, "the report year was not found"),
        AgencyUncertain = new(1014, Info, Form, $"the name of the agency seems to be cut: {Detail}", "the agency was not found");

    public static readonly ReaderRule
        BlankCell = new(2001, Info, Form, "the cell is blank"),
        NilMarkCell = new(2002, Info, Form, $"a mark for nothing stands here, not a figure: {Printed}"),
        NotANumber = new(2003, Error, Form, $"this is not a figure of the column's kind: {Printed}; {Detail}"),
        NegativeAmount = new(2004, Error, Form, $"this cannot be negative: {Detail}"),
        FractionalCount = new(2005, Error, Form, $"this must be a whole number: {Detail}"),
        UnitIncomplete = new(2006, Warning, Form, $"the amount does not say its unit in full: {Printed}"),
        Additions = new(2007, Info, Document, $"{Detail} was read; printed is {Printed}");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<ReaderRule> All { get; } =
    [
        Unreadable, NotTheForm, LimitReached, DamagedText, AnotherDocument, HiddenPart,
        TableMissing, RowMissing, ColumnMissing, UnknownLabel, Repeated, SectionMissing, EditionAgainstYear, Unassignable,
        HeadingWording, SectionOrder, SectionEmpty, LabelBySimilarity, YearMissing, AgencyUncertain,
        BlankCell, NilMarkCell, NotANumber, NegativeAmount, FractionalCount, UnitIncomplete, Additions,
    ];

    /// <summary>Whether an id is one of families 0 and 1, which only a reader can find.</summary>
    public static bool IsOfReader(string id) => id.StartsWith("GID0", StringComparison.Ordinal) || id.StartsWith("GID1", StringComparison.Ordinal);
}

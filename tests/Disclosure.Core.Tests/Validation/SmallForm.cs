using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>A form with one row of cells A, B, C … and one equation over them.</summary>
internal static class SmallForm
{
    public const string Rule = "GID3001";

    public static FormDefinition Create(IReadOnlyList<ValueKind> kinds, Term[] left, Term[] right) => Create(kinds, Equal(left, right));

    public static FormDefinition Create(IReadOnlyList<ValueKind> kinds, EquationDefinition equation) => new()
    {
        Name = "Small",
        Title = "小表",
        TitlePatterns = [],
        NilMarks = ["—", "无"],
        ForeignMarks = [],
        EndMarks = [],
        Sections = [],
        Editions = [Edition(kinds, equation)],
    };

    /// <summary>A report with the cells as printed; null is a cell that is not there.</summary>
    public static ValidationResult Validate(IReadOnlyList<ValueKind> kinds, Term[] left, Term[] right, params ReadOnlySpan<string?> printed) =>
        Validate(kinds, Equal(left, right), printed);

    /// <summary>The same, of any equation.</summary>
    public static ValidationResult Validate(IReadOnlyList<ValueKind> kinds, EquationDefinition equation, params ReadOnlySpan<string?> printed)
    {
        var form = Create(kinds, equation);
        var builder = new ReportBuilder(form, form.Editions[0]);
        for (var slot = 0; slot < printed.Length; slot++)
            builder.Set(slot, printed[slot]);
        return builder.Validate();
    }

    private static EquationDefinition Equal(Term[] left, Term[] right) => new() { Instance = "总计", RowSlot = -1, Left = left, Right = right };

    private static EditionDefinition Edition(IReadOnlyList<ValueKind> kinds, EquationDefinition equation) => new()
    {
        Name = "",
        TypeName = "Small",
        Basis = "",
        FirstYear = 0,
        LastYear = 9999,
        SlotCount = kinds.Count,
        Tables =
        [
            new TableDefinition { Key = "T1", Label = Label("Figures", "数"), Section = 0, IsShared = false, Blocks = [Block(kinds)] },
        ],
        Rules =
        [
            new RuleDefinition
            {
                Id = Rule,
                Severity = Severity.Error,
                Statement = "",
                Table = 0,
                Equations = [equation],
            },
        ],
    };

    private static BlockDefinition Block(IReadOnlyList<ValueKind> kinds) => new()
    {
        Label = null,
        IsTransparent = false,
        HeadNotes = [],
        IsAcross = false,
        RowGroups = [],
        Rows = [new RowDefinition { Label = Label("Row", "行"), Group = -1, FirstSlot = 0, Replaces = [] }],
        ColumnGroups = [],
        Columns = [.. kinds.Select((kind, i) => Column(((char)('A' + i)).ToString(), kind))],
    };

    private static ColumnDefinition Column(string name, ValueKind kind) =>
        new() { Label = Label(name, name), Key = name, Group = -1, Kind = kind };

    private static LabelDefinition Label(string name, string text) => new() { Name = name, Text = text, Aliases = [] };
}

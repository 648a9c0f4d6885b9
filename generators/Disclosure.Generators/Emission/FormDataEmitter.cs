using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>
/// The form as data: labels, layout, and the equations as sparse rows of slots and coefficients. It stands in a namespace of its own, where
/// the short names of the library come before those of the project. Names of methods are put together with _, which no name of an edition
/// and no key of a table has.
/// </summary>
internal sealed class FormDataEmitter
{
    private readonly CodeWriter _code;

    private FormDataEmitter(CodeWriter code)
    {
        _code = code;
    }

    public static string Emit(FormDefinition form, string @namespace)
    {
        var code = CodeWriter.Begin(FormEmitter.DataNamespace(@namespace));
        code.Line("using static global::Disclosure.Schema.FormTables;").Line("using global::Disclosure.Schema;").Line();
        code.Summary($"{form.Title} as data: what the engines of the library work from.").Generated();
        code.Open($"internal static class {FormEmitter.DataType(form)}");
        code.Line($"public static readonly FormDefinition Definition = new()").Line("{");
        new FormDataEmitter(code).EmitForm(form);
        return code.Close().ToString();
    }

    private void EmitForm(FormDefinition form)
    {
        _code.Line($"    Name = {Literals.String(form.Name)},").Line($"    Title = {Literals.String(form.Title)},");
        _code.Line($"    TitlePatterns = {Literals.Array(form.TitlePatterns)},").Line($"    NilMarks = {Literals.Array(form.NilMarks)},");
        _code.Line($"    ForeignMarks = {Literals.Array(form.ForeignMarks)},").Line($"    EndMarks = {Literals.Array(form.EndMarks)},");
        _code.Line($"    Sections = {(form.Sections.Count == 0 ? "[]" : "Sections()")},");
        _code.Line($"    Editions = new EditionDefinition[] {{ {Calls(form.Editions.Select(edition => Method("Edition", edition)))} }},");
        _code.Line("    Labels = Labels(),");
        _code.Line("};");
        EmitLabels(LabelIndexer.Of(form));
        if (form.Sections.Count > 0)
            EmitList("SectionDefinition[] Sections()", "SectionDefinition", form.Sections, Section);
        foreach (var edition in form.Editions)
            EmitEdition(edition);
    }

    private void EmitLabels(LabelIndex index)
    {
        _code.Line().Line("private static LabelIndex Labels() => new(").Line($"    {Literals.String(index.Wordings)},");
        _code.Line($"    new int[] {{ {Literals.Numbers(index.Labels)} }},");
        _code.Line($"    new int[] {{ {Literals.Numbers(index.Meanings)} }},");
        _code.Line($"    {Literals.Number(index.Seed)},").Line($"    new int[] {{ {Literals.Numbers(index.Shifts)} }});");
    }

    private void EmitEdition(EditionDefinition edition)
    {
        _code.Line().Line($"private static EditionDefinition {Method("Edition", edition)}() => new()").Line("{");
        _code.Line($"    Name = {Literals.String(edition.Name)},").Line($"    TypeName = {Literals.String(edition.TypeName)},");
        _code.Line($"    Basis = {Literals.String(edition.Basis)},");
        _code.Line($"    FirstYear = {Literals.Number(edition.FirstYear)},").Line($"    LastYear = {Literals.Number(edition.LastYear)},");
        _code.Line($"    SlotCount = {Literals.Number(edition.SlotCount)},");
        _code.Line($"    Tables = new TableDefinition[] {{ {Calls(edition.Tables.Select(table => TableMethod(edition, table)))} }},");
        _code.Line($"    Rules = new RuleDefinition[] {{ {Calls(edition.Rules.Select((_, index) => RuleMethod(edition, index)))} }},");
        _code.Line("};");
        foreach (var table in edition.Tables)
            EmitTable(edition, table);
        for (var index = 0; index < edition.Rules.Count; index++)
            EmitRule(edition, index);
    }

    private static string Calls(IEnumerable<string> methods) => string.Join(", ", methods.Select(method => method + "()"));

    private static string Method(string what, EditionDefinition edition) => edition.Name.Length == 0 ? what : $"{what}_{edition.Name}";

    private static string TableMethod(EditionDefinition edition, TableDefinition table) => $"{Method("Table", edition)}_{table.Key}";

    private static string RuleMethod(EditionDefinition edition, int index) => $"{Method("Rule", edition)}_{Literals.Number(index + 1)}";

    private void EmitTable(EditionDefinition edition, TableDefinition table)
    {
        _code.Line().Line($"private static TableDefinition {TableMethod(edition, table)}() => new()").Line("{");
        _code.Line($"    Key = {Literals.String(table.Key)},").Line($"    Label = {Label(table.Label)},");
        _code.Line($"    Section = {Literals.Number(table.Section)},").Line($"    IsShared = {Literals.Bool(table.IsShared)},");
        _code.Line("    Blocks = new BlockDefinition[]").Line("    {");
        foreach (var block in table.Blocks)
            EmitBlock(block);
        _code.Line("    },").Line("};");
    }

    private void EmitBlock(BlockDefinition block)
    {
        _code.Line("        new()").Line("        {");
        _code.Line($"            Label = {(block.Label is { } label ? Label(label) : "null")},");
        _code.Line($"            IsTransparent = {Literals.Bool(block.IsTransparent)},").Line($"            IsAcross = {Literals.Bool(block.IsAcross)},");
        EmitItems("HeadNotes", "LabelDefinition", block.HeadNotes, Label);
        EmitItems("RowGroups", "GroupDefinition", block.RowGroups, Group);
        EmitItems("Rows", "RowDefinition", block.Rows, row => $"Row({Label(row.Label)}, {Literals.Numbers([row.Group, row.FirstSlot, .. row.Replaces])})");
        EmitItems("ColumnGroups", "GroupDefinition", block.ColumnGroups, Group);
        EmitItems("Columns", "ColumnDefinition", block.Columns, column =>
            $"Column({Label(column.Label)}, {Literals.String(column.Key)}, {Literals.Number(column.Group)}, ValueKind.{column.Kind}{Unit(column)}{Style(column)})");
        _code.Line("        },");
    }

    private void EmitItems<T>(string property, string type, IReadOnlyList<T> items, Func<T, string> write)
    {
        if (items.Count == 0)
        {
            _code.Line($"            {property} = [],");
            return;
        }

        _code.Line($"            {property} = new {type}[]").Line("            {");
        foreach (var item in items)
            _code.Line($"                {write(item)},");
        _code.Line("            },");
    }

    private void EmitRule(EditionDefinition edition, int index)
    {
        var rule = edition.Rules[index];
        _code.Line().Line($"private static RuleDefinition {RuleMethod(edition, index)}() => new()").Line("{");
        _code.Line($"    Id = {Literals.String(rule.Id)},").Line($"    Severity = Severity.{rule.Severity},");
        _code.Line($"    Statement = {Literals.String(rule.Statement)},").Line($"    Table = {Literals.Number(rule.Table)},");
        EmitEquations("Equations", rule.Equations);
        if (rule.AcrossReports.Count > 0)
            EmitEquations("AcrossReports", rule.AcrossReports);
        _code.Line("};");
    }

    private void EmitEquations(string property, IReadOnlyList<EquationDefinition> equations)
    {
        _code.Line($"    {property} = new EquationDefinition[]").Line("    {");
        foreach (var equation in equations)
            _code.Line($"        {Equation(equation)},");
        _code.Line("    },");
    }

    /// <summary>What an equation has beside terms is written only where it has it.</summary>
    private static string Equation(EquationDefinition equation)
    {
        var relation = equation.Relation == Relation.Equal ? "" : $", relation: Relation.{equation.Relation}";
        var condition = equation.Condition is not { } asked ? ""
            : $", condition: new({Literals.Number(asked.Slot)}, Relation.{asked.Relation}, {Literals.Number(asked.Number)})";
        var divisor = equation.Divisor.Count == 0 ? "" : $", divisor: [{Terms(equation.Divisor)}]";
        var tolerance = equation.Tolerance == 0 ? "" : $", tolerance: {equation.Tolerance.ToString(System.Globalization.CultureInfo.InvariantCulture)}m";
        var elsewhere = equation.Elsewhere.Count == 0 ? "" : $", elsewhere: [{string.Join(", ", equation.Elsewhere.Select(Outside))}]";
        var sides = $"{Literals.Number(equation.RowSlot)}, [{Terms(equation.Left)}], [{Terms(equation.Right)}]";
        return $"Equation({Literals.String(equation.Instance)}, {sides}{relation}{condition}{divisor}{tolerance}{elsewhere})";
    }

    private static string Outside(OutsideTerm term) =>
        $"new(ReportSource.{term.Source}, {Literals.Bool(term.IsLeft)}, {Literals.Numbers([term.Slot, term.Coefficient])})";

    private static string Unit(ColumnDefinition column) => column.Unit.Length == 0 ? "" : ", " + Literals.String(column.Unit);

    private static string Style(ColumnDefinition column) =>
        column.Style == FigureStyle.Usual ? "" : $", style: (FigureStyle){Literals.Number((int)column.Style)}";

    private void EmitList<T>(string method, string type, IReadOnlyList<T> items, Func<T, string> write)
    {
        _code.Line().Line($"private static {method} => new {type}[]").Line("{");
        foreach (var item in items)
            _code.Line($"    {write(item)},");
        _code.Line("};");
    }

    private static string Section(SectionDefinition section) =>
        $"new() {{ Number = {Literals.Number(section.Number)}, Heading = {Label(section.Heading)}, Patterns = {Literals.Array(section.Patterns)}, NeedsContent = {Literals.Bool(section.NeedsContent)} }}";

    private static string Group(GroupDefinition group) =>
        $"Group({Label(group.Label)}, {Literals.Number(group.Parent)}, {Literals.Bool(group.IsTransparent)})";

    private static string Label(LabelDefinition label) => $"Label({Literals.Strings([label.Name, label.Text, .. label.Aliases])})";

    private static string Terms(IReadOnlyList<Term> terms) => Literals.Numbers(terms.SelectMany(term => new[] { term.Slot, term.Coefficient }));
}

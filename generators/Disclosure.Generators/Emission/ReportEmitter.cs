using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>The report types: one for the form with what all editions share, and one for each edition with what is its own.</summary>
internal static class ReportEmitter
{
    private const string Library = "global::Disclosure.", SchemaNamespace = "global::Disclosure.Schema.";

    public static string EmitForm(FormDefinition form, string @namespace)
    {
        var hasEditions = FormEmitter.HasEditions(form);
        var type = Literals.Type(form.Name);
        var code = CodeWriter.Begin(@namespace);
        code.Summary($"{form.Title}{(hasEditions ? ", any edition of the form" : Basis(form.Editions[0]))}.").Generated().Line(Converter(type));
        code.Open($"public {(hasEditions ? "abstract" : "sealed")} class {type} : {Library}Report<{type}>, {Library}IReportForm<{type}>");
        EmitConstructor(code, hasEditions ? "private protected" : "private", type);
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {SchemaNamespace}FormDefinition Form => {Data(form, @namespace)}.Definition;").Line();
        EmitCreate(code, form, hasEditions);
        foreach (var section in form.Sections)
            code.Line().Summary($"{section.Heading.Text}: the section as printed; null where it was not found.")
                .Line($"public {Library}Section? {section.Heading.Name}Section => FindSection({Literals.Number(section.Number)});");
        foreach (var table in Tables(form.Editions[0], new TypeNames(form), areShared: hasEditions))
            table.Emit(code);
        return code.Close().ToString();
    }

    public static string EmitEdition(FormDefinition form, EditionDefinition edition, string @namespace)
    {
        var code = CodeWriter.Begin(@namespace);
        code.Summary($"{form.Title}, edition {edition.Name}{Basis(edition)}.").Generated().Line(Converter(Literals.Type(form.Name)));
        var type = Literals.Type(edition.TypeName);
        code.Open($"public sealed class {type} : {Literals.Type(form.Name)}");
        EmitConstructor(code, "internal", type);
        var names = new TypeNames(form);
        Tables(edition, names, areShared: true);
        foreach (var table in Tables(edition, names, areShared: false))
            table.Emit(code);
        return code.Close().ToString();
    }

    /// <summary>The tables that editions share, or the others. Types of shared tables are named first, as those of the others hide no inherited ones.</summary>
    private static TableEmitter[] Tables(EditionDefinition edition, TypeNames names, bool areShared) =>
    [
        .. edition.Tables.Select((table, index) => (table, index)).Where(pair => pair.table.IsShared == areShared)
            .Select(pair => new TableEmitter(pair.table, pair.index, names)),
    ];

    /// <summary>Whoever serializes a report gets its JSON, whatever the options.</summary>
    private static string Converter(string type) => $"[global::System.Text.Json.Serialization.JsonConverter(typeof({Library}ReportJsonConverter<{type}>))]";

    private static void EmitConstructor(CodeWriter code, string access, string type) =>
        code.Line($"{access} {type}({Library}ReportContent content)").Line("    : base(content)").Line("{").Line("}");

    private static void EmitCreate(CodeWriter code, FormDefinition form, bool hasEditions)
    {
        var type = Literals.Type(form.Name);
        code.Line("/// <inheritdoc/>");
        if (!hasEditions)
        {
            code.Line($"public static {type} Create({Library}ReportContent content) => new(content);");
            return;
        }

        code.Open($"public static {type} Create({Library}ReportContent content) => content.Edition.Name switch");
        foreach (var edition in form.Editions.Skip(1))
            code.Line($"{Literals.String(edition.Name)} => new {Literals.Type(edition.TypeName)}(content),");
        code.Line($"_ => new {Literals.Type(form.Editions[0].TypeName)}(content),").Close("};");
    }

    private static string Data(FormDefinition form, string @namespace) =>
        $"global::{FormEmitter.DataNamespace(@namespace)}.{FormEmitter.DataType(form)}";

    private static string Basis(EditionDefinition edition)
    {
        var years = edition switch
        {
            { FirstYear: 0, LastYear: 9999 } => "",
            { FirstYear: 0 } => $", for the years to {Literals.Number(edition.LastYear)}",
            { LastYear: 9999 } => $", for the years from {Literals.Number(edition.FirstYear)}",
            _ when edition.FirstYear == edition.LastYear => $", for the year {Literals.Number(edition.FirstYear)}",
            _ => $", for the years {Literals.Number(edition.FirstYear)} to {Literals.Number(edition.LastYear)}",
        };
        return (edition.Basis.Length > 0 ? $" ({edition.Basis})" : "") + years;
    }
}

using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>The report types: one for the form with what all editions share, and one for each edition with what is its own.</summary>
internal static class ReportEmitter
{
    private const string Library = "global::Disclosure.", SchemaNamespace = "global::Disclosure.Schema.";

    public static string EmitForm(FormDefinition form, string @namespace)
    {
        var hasEditions = FormEmitter.HasEditions(form);
        var code = CodeWriter.Begin(@namespace);
        code.Summary($"{form.Title}{(hasEditions ? ", any edition of the form" : Basis(form.Editions[0]))}.").Generated();
        code.Open($"public {(hasEditions ? "abstract" : "sealed")} class {form.Name} : {Library}Report<{form.Name}>, {Library}IReportForm<{form.Name}>");
        EmitConstructor(code, hasEditions ? "private protected" : "private", form.Name);
        code.Line();
        code.Line("/// <inheritdoc/>").Line($"public static {SchemaNamespace}FormDefinition Form => {FormEmitter.DataType(form)}.Definition;").Line();
        EmitCreate(code, form, hasEditions);
        foreach (var section in form.Sections)
            code.Line().Summary($"{section.Heading.Text}: the section as printed; null where it was not found.")
                .Line($"public {Library}Section? {section.Heading.Name}Section => FindSection({Literals.Number(section.Number)});");
        var tables = form.Editions[0].Tables.Select((table, index) => (table, index)).Where(pair => !hasEditions || pair.table.IsShared);
        foreach (var (table, index) in tables)
            TableEmitter.Emit(code, table, index);
        return code.Close().ToString();
    }

    public static string EmitEdition(FormDefinition form, EditionDefinition edition, string @namespace)
    {
        var code = CodeWriter.Begin(@namespace);
        code.Summary($"{form.Title}, edition {edition.Name}{Basis(edition)}.").Generated();
        code.Open($"public sealed class {edition.TypeName} : {form.Name}");
        EmitConstructor(code, "internal", edition.TypeName);
        for (var index = 0; index < edition.Tables.Count; index++)
            if (!edition.Tables[index].IsShared)
                TableEmitter.Emit(code, edition.Tables[index], index);
        return code.Close().ToString();
    }

    private static void EmitConstructor(CodeWriter code, string access, string type) =>
        code.Line($"{access} {type}({Library}ReportContent content)").Line("    : base(content)").Line("{").Line("}");

    private static void EmitCreate(CodeWriter code, FormDefinition form, bool hasEditions)
    {
        code.Line("/// <inheritdoc/>");
        if (!hasEditions)
        {
            code.Line($"public static {form.Name} Create({Library}ReportContent content) => new(content);");
            return;
        }

        code.Open($"public static {form.Name} Create({Library}ReportContent content) => content.Edition.Name switch");
        foreach (var edition in form.Editions.Skip(1))
            code.Line($"{Literals.String(edition.Name)} => new {edition.TypeName}(content),");
        code.Line($"_ => new {form.Editions[0].TypeName}(content),").Close("};");
    }

    private static string Basis(EditionDefinition edition)
    {
        var years = edition switch
        {
            { FirstYear: 0, LastYear: 9999 } => "",
            { LastYear: 9999 } => $", for the years from {Literals.Number(edition.FirstYear)}",
            _ => $", for the years {Literals.Number(edition.FirstYear)} to {Literals.Number(edition.LastYear)}",
        };
        return (edition.Basis.Length > 0 ? $" ({edition.Basis})" : "") + years;
    }
}

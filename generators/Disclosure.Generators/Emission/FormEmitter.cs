using Disclosure.Generators.Pipeline;
using Disclosure.Schema;
using Disclosure.Schema.Binding;

namespace Disclosure.Generators.Emission;

/// <summary>The files of one form: its tables as data, its report type, and a type for each edition.</summary>
internal static class FormEmitter
{
    public static IEnumerable<GeneratedSource> Emit(FormDefinition form, string @namespace)
    {
        yield return new GeneratedSource($"{form.Name}.Form.g.cs", FormDataEmitter.Emit(form, @namespace));
        yield return new GeneratedSource($"{form.Name}.g.cs", ReportEmitter.EmitForm(form, @namespace));
        if (HasEditions(form))
            foreach (var edition in form.Editions)
                yield return new GeneratedSource($"{edition.TypeName}.g.cs", ReportEmitter.EmitEdition(form, edition, @namespace));
    }

    /// <summary>Whether the form has editions with a type each; else the form's own type is the only one.</summary>
    public static bool HasEditions(FormDefinition form) => form.Editions.Count > 1 || form.Editions[0].Name.Length > 0;

    /// <summary>The class that holds the form as data.</summary>
    public static string DataType(FormDefinition form) => form.Name + "Form";

    /// <summary>The namespace of such classes.</summary>
    public static string DataNamespace(string @namespace) => $"{@namespace}.{ReservedNames.DataNamespace}";
}

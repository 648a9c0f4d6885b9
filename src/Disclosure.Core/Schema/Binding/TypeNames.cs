namespace Disclosure.Schema.Binding;

/// <summary>
/// The names of the types of all forms: one for each form and one for each edition. They share a namespace, and differ in more than case,
/// since each has a file of its own.
/// </summary>
internal static class TypeNames
{
    public static void Check(IReadOnlyCollection<FormSyntax> forms, SchemaErrors errors)
    {
        var taken = new HashSet<string>(forms.Select(form => form.Name.ToString()), StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms.Where(form => ReservedNames.IsForm(form.Name.ToString())))
            errors.Reserved(form.Name, $"generated code has another '{form.Name}'; choose another name");

        foreach (var form in forms)
        {
            foreach (var edition in form.Editions)
                if (ReservedNames.IsForm(form.Name.ToString() + edition.Name) || !taken.Add(form.Name.ToString() + edition.Name))
                    errors.Reserved(
                        edition.Name,
                        $"the type '{form.Name}{edition.Name}' is that of another form or edition, or of generated code; choose another name");
            CheckTables(form, errors);
        }
    }

    private static void CheckTables(FormSyntax form, SchemaErrors errors)
    {
        var name = form.Name.ToString();
        var types = new HashSet<string>(form.Editions.Select(edition => name + edition.Name), StringComparer.Ordinal) { name };
        foreach (var table in form.Tables.Select(table => table.Rest().ReadWord()).Where(table => types.Contains(table.ToString())))
            errors.Reserved(table, $"a table cannot be called '{table}' like the type it is in; choose another name");
    }
}

namespace Disclosure.Schema.Binding;

/// <summary>The names of the types of all forms: one for each form and one for each edition. They share a namespace.</summary>
internal static class TypeNames
{
    public static void Check(IEnumerable<FormSyntax> forms, SchemaErrors errors)
    {
        var taken = new HashSet<string>(forms.Select(form => form.Name.ToString()), StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms)
        {
            foreach (var edition in form.Editions)
                if (!taken.Add(form.Name.ToString() + edition.Name))
                    errors.Reserved(edition.Name, $"the type '{form.Name}{edition.Name}' is that of another form or edition; choose another name");
            foreach (var table in form.Tables.Select(table => table.Rest().ReadWord()))
                if (table.ToString() == form.Name.ToString() || form.Editions.Exists(edition => table.ToString() == form.Name.ToString() + edition.Name))
                    errors.Reserved(table, $"a table cannot be called '{table}' like the type it is in; choose another name");
        }
    }
}

using Disclosure.Schema;

namespace Disclosure.Generators.Emission;

/// <summary>
/// Gives out the names of the types in a report: put together from the schema's names, and with _ behind them where that is the name of something
/// else already. The same schema always gets the same names.
/// </summary>
internal sealed class TypeNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public TypeNames(FormDefinition form)
    {
        _taken.Add(form.Name);
        _taken.UnionWith(form.Sections.Select(section => section.Heading.Name + "Section"));
        foreach (var edition in form.Editions)
        {
            _taken.Add(edition.TypeName);
            _taken.UnionWith(edition.Tables.Select(table => table.Label.Name));
        }
    }

    /// <summary>A name for the type that has a property for each child of a path: like none of these, which C# forbids.</summary>
    public string Take(string wish, PathNode path)
    {
        while (!_taken.Add(wish) || path.Children.Any(child => child.Name == wish))
            wish += "_";
        return wish;
    }
}

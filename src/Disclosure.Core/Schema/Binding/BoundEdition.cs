using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>An edition before its tables.</summary>
/// <param name="Name">Its name; empty for a form without editions.</param>
/// <param name="Syntax">Its lines; null for a form without editions.</param>
/// <param name="Years">Its basis and years.</param>
internal sealed record BoundEdition(string Name, EditionSyntax? Syntax, YearsBinder Years)
{
    /// <summary>The editions of a form, oldest first; one without a name if it has none.</summary>
    public static IReadOnlyList<BoundEdition> All(FormSyntax form, YearsBinder years, SchemaErrors errors)
    {
        if (form.Editions.Count == 0)
            return [new BoundEdition("", null, years)];
        foreach (var node in years.Nodes)
            errors.Unexpected(node.Keyword, "each edition gives its own, so move the line there");
        return
        [
            .. form.Editions.Select(syntax => Read(syntax, errors))
                .OrderBy(edition => edition.Years.FirstYear).ThenBy(edition => edition.Name, StringComparer.Ordinal),
        ];
    }

    private static BoundEdition Read(EditionSyntax syntax, SchemaErrors errors)
    {
        var years = new YearsBinder(errors);
        foreach (var node in syntax.Edition.Children.Where(node => !SyntaxCollector.IsMisplaced(node)))
        {
            if (Keywords.Of(node, errors, "basis", "years") is { Length: > 0 } keyword)
                years.Bind(node, keyword);
        }

        return new BoundEdition(syntax.Name.ToString(), syntax, years);
    }
}

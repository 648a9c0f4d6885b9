using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What stands in brackets behind the name of a row, a column or a group of them.</summary>
internal sealed class LeafAttributes(TreeKind kind, IReadOnlyList<string> editions, bool isGroup, SchemaErrors errors)
{
    /// <summary>Whether a group is left out of paths.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>What a column holds.</summary>
    public ColumnAttributes Column { get; } = new(errors);

    /// <summary>The editions that have a row.</summary>
    public Availability Availability { get; } = new(editions);

    /// <summary>Reads them; parts are set apart by semicolons.</summary>
    /// <param name="brackets">What stands in brackets; null if nothing does.</param>
    /// <param name="areClosed">Whether they are closed; else only the mark of a group is certain.</param>
    public void Read(SchemaText? brackets, bool areClosed)
    {
        if (brackets is null || !(areClosed || isGroup))
            return;
        foreach (var part in brackets.Split(';'))
            if (isGroup)
                ReadOfGroup(part);
            else if (kind == TreeKind.Columns)
                Column.Read(part);
            else if (!Availability.TryAdd(part, errors))
                errors.BadAttribute(part, Availability.Syntax, ["in", "for"]);
        Column.Check();
    }

    private void ReadOfGroup(SchemaText part)
    {
        if (part.ToString() != "heading")
            errors.BadAttribute(part, "heading", ["heading"]);
        else if (IsHeading)
            errors.Repeated(part);
        else
            IsHeading = true;
    }
}

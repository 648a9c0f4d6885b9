using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What stands in brackets behind the name of a row or column.</summary>
internal sealed class LeafAttributes(TreeKind kind, IReadOnlyList<string> editions, bool isGroup, SchemaErrors errors)
{
    private ValueKind? _kind;

    /// <summary>Whether a group is left out of paths.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>The kind of value of a column.</summary>
    public ValueKind Kind => _kind ?? ValueKind.Count;

    /// <summary>The editions that have a row.</summary>
    public Availability Availability { get; } = new(editions);

    /// <summary>Reads them; parts are set apart by semicolons.</summary>
    public void Read(SchemaText? brackets)
    {
        if (brackets is null)
            return;
        foreach (var part in brackets.Split(';'))
            if (isGroup)
                ReadOfGroup(part);
            else if (kind == TreeKind.Columns)
                ReadOfColumn(part);
            else if (!Availability.TryAdd(part, errors))
                errors.BadAttribute(part, Availability.Syntax);
    }

    private void ReadOfGroup(SchemaText part)
    {
        if (part.ToString() != "heading")
            errors.BadAttribute(part, "heading");
        else if (IsHeading)
            errors.Repeated(part);
        else
            IsHeading = true;
    }

    private void ReadOfColumn(SchemaText part)
    {
        ValueKind? found = part.ToString() switch
        {
            "signed" => ValueKind.SignedCount,
            "money" => ValueKind.Money,
            _ => null,
        };
        if (found is null)
            errors.BadAttribute(part, "signed and money");
        else if (_kind is not null)
            errors.Unexpected(part, "a column holds one kind of value");
        else
            _kind = found;
    }
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What stands in brackets behind the name of a row or column.</summary>
internal sealed class LeafAttributes(TreeKind kind, IReadOnlyList<string> editions, bool isGroup, SchemaErrors errors)
{
    /// <summary>Whether a group is left out of paths.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>The kind of value of a column.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>The editions that have a row.</summary>
    public Availability Availability { get; } = new(editions);

    /// <summary>Reads them; parts are set apart by semicolons.</summary>
    public void Read(SchemaText? brackets)
    {
        if (brackets is null)
            return;
        foreach (var part in brackets.Split(';'))
            ReadPart(part);
    }

    private void ReadPart(SchemaText part)
    {
        switch (part.ToString())
        {
            case "heading" when isGroup:
                IsHeading = true;
                break;
            case "signed" when kind == TreeKind.Columns && !isGroup:
                Kind = ValueKind.SignedCount;
                break;
            case "money" when kind == TreeKind.Columns && !isGroup:
                Kind = ValueKind.Money;
                break;
            case var text when kind == TreeKind.Rows && !isGroup && text.StartsWith("in ", StringComparison.Ordinal):
                Availability.Add(part.Slice(3, part.Length - 3).Trim(), errors);
                break;
            default:
                errors.BadAttribute(part, isGroup ? "heading" : kind == TreeKind.Columns ? "signed and money" : "in EDITION and in EDITION for ROW, ROW");
                break;
        }
    }
}

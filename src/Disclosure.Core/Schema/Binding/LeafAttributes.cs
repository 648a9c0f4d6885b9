using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What stands in brackets behind the name of a row or column.</summary>
internal sealed class LeafAttributes(TreeKind kind, IReadOnlyList<string> editions, bool isGroup, SchemaErrors errors)
{
    private const string MoneyHasUnit = "the unit of money stands behind it: (money 万元)";

    private ValueKind? _kind;

    /// <summary>Whether a group is left out of paths.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>The kind of value of a column.</summary>
    public ValueKind Kind => _kind ?? ValueKind.Count;

    /// <summary>The unit of a column; empty for none.</summary>
    public string Unit { get; private set; } = "";

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
        var cursor = new SchemaCursor(part);
        var word = cursor.ReadWord();
        var unit = cursor.ReadRest();
        switch (word.ToString())
        {
            case "signed" when unit.IsEmpty:
                TrySetKind(part, ValueKind.SignedCount);
                break;
            case "money" when unit.IsEmpty || IsMoneyUnit(unit.ToString()):
                if (TrySetKind(part, ValueKind.Money))
                    Unit = unit.ToString();
                break;
            case "unit" when unit.IsEmpty:
                errors.Missing(word, "the unit, such as 件,");
                break;
            case "unit" when unit.Length <= Limits.Unit:
                SetUnit(part, unit);
                break;
            default:
                errors.BadAttribute(part, "signed, unit UNIT, money and money UNIT, with 元, 万元 or the like");
                break;
        }
    }

    private bool TrySetKind(SchemaText part, ValueKind found)
    {
        if (_kind is not null)
            errors.Unexpected(part, "a column holds one kind of value");
        else if (found == ValueKind.Money && Unit.Length > 0)
            errors.Unexpected(part, MoneyHasUnit);
        else
            _kind = found;
        return _kind == found;
    }

    private void SetUnit(SchemaText part, SchemaText unit)
    {
        if (_kind == ValueKind.Money)
            errors.Unexpected(part, MoneyHasUnit);
        else if (Unit.Length > 0)
            errors.Repeated(part);
        else
            Unit = unit.ToString();
    }

    private static bool IsMoneyUnit(string unit) =>
        unit.EndsWith("元", StringComparison.Ordinal) && unit.Take(unit.Length - 1).All(c => "十百千万亿".IndexOf(c) >= 0);
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What stands in brackets behind the name of a column: the kind of its values, their unit, and how its figures are printed.</summary>
internal sealed class ColumnAttributes(SchemaErrors errors)
{
    /// <summary>What can be written, for errors and suggestions.</summary>
    public static readonly string[] Known =
    [
        "count", "signed", "unit", "money", "decimal", "percent", "text", "date", "ignore", "negative in brackets", "groups of blank", "decimal comma",
    ];

    private const string Syntax =
        "count, signed, unit UNIT, money [UNIT], decimal [UNIT], percent, text, date, ignore, negative in brackets, groups of blank and decimal comma";

    private const string MoneyHasUnit = "the unit of money stands behind it: (money 万元)";

    private readonly List<SchemaText> _styles = [];
    private ValueKind? _kind;

    /// <summary>The kind of value.</summary>
    public ValueKind Kind => _kind ?? ValueKind.Count;

    /// <summary>The unit; empty for none.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>How figures are printed.</summary>
    public FigureStyle Style { get; private set; }

    /// <summary>Reads one of the parts that semicolons set apart.</summary>
    public void Read(SchemaText part)
    {
        var cursor = new SchemaCursor(part);
        var word = cursor.ReadWord().ToString();
        var unit = cursor.ReadRest();
        if (StyleOf(part.ToString()) is { } style)
            AddStyle(part, style);
        else if (word == "unit" && unit.IsEmpty)
            errors.Missing(part, "the unit, such as 件,");
        else if (word == "unit" && unit.Length <= Limits.Unit)
            SetUnit(part, unit);
        else if (KindOf(word) is { } kind && Takes(kind, unit))
            SetKind(part, kind, unit);
        else if (word == "money")
            errors.Unexpected(unit, "a unit of money is 元, 万元 or the like; for other amounts write (decimal UNIT)");
        else
            errors.BadAttribute(part, Syntax, Known);
    }

    /// <summary>Says so where what was read does not go together.</summary>
    public void Check()
    {
        foreach (var style in _styles)
            if (!Kind.IsNumber())
                errors.Unexpected(style, "the column holds no figures");
            else if (!Kind.IsSigned() && StyleOf(style.ToString()) == FigureStyle.NegativeInBrackets)
                errors.Unexpected(style, "a count or an amount of money is never below 0; make the column signed or decimal");
    }

    private static ValueKind? KindOf(string word) => word switch
    {
        "count" => ValueKind.Count,
        "signed" => ValueKind.SignedCount,
        "money" => ValueKind.Money,
        "decimal" => ValueKind.Decimal,
        "percent" => ValueKind.Percent,
        "text" => ValueKind.Text,
        "date" => ValueKind.Date,
        "ignore" => ValueKind.Ignored,
        _ => null,
    };

    private static FigureStyle? StyleOf(string words) => words switch
    {
        "negative in brackets" => FigureStyle.NegativeInBrackets,
        "groups of blank" => FigureStyle.GroupsOfBlank,
        "decimal comma" => FigureStyle.DecimalComma,
        _ => null,
    };

    private static bool Takes(ValueKind kind, SchemaText unit) =>
        unit.IsEmpty || (kind == ValueKind.Money && IsMoneyUnit(unit.ToString())) || (kind == ValueKind.Decimal && unit.Length <= Limits.Unit);

    private void SetKind(SchemaText part, ValueKind found, SchemaText unit)
    {
        if (_kind is not null)
            errors.Unexpected(part, "a column holds one kind of value; decimals and percentages may be below 0 without (signed)");
        else if (Unit.Length > 0 && (found == ValueKind.Money || !unit.IsEmpty || !TakesUnit(found)))
            errors.Unexpected(part, found == ValueKind.Money ? MoneyHasUnit : "the column has a unit already, or can have none");
        else
            _kind = found;
        if (_kind == found && Unit.Length == 0)
            Unit = unit.ToString();
    }

    private void SetUnit(SchemaText part, SchemaText unit)
    {
        if (Kind == ValueKind.Money)
            errors.Unexpected(part, MoneyHasUnit);
        else if (!TakesUnit(Kind))
            errors.Unexpected(part, "only counts and decimals have a unit of their own");
        else if (Unit.Length > 0)
            errors.Repeated(part);
        else
            Unit = unit.ToString();
    }

    private void AddStyle(SchemaText part, FigureStyle style)
    {
        if ((Style & style) != 0)
            errors.Repeated(part);
        Style |= style;
        _styles.Add(part);
    }

    private static bool TakesUnit(ValueKind kind) => kind is ValueKind.Count or ValueKind.SignedCount or ValueKind.Decimal;

    private static bool IsMoneyUnit(string unit) =>
        unit.EndsWith("元", StringComparison.Ordinal) && unit.Take(unit.Length - 1).All(c => "十百千万亿".IndexOf(c) >= 0);
}

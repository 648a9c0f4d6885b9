using Disclosure.Writing;

namespace Disclosure.Schema;

/// <summary>A column: the kind of value in it and its wording.</summary>
public sealed class ColumnDefinition
{
    /// <summary>The identifier and the wording.</summary>
    public required LabelDefinition Label { get; init; }

    /// <summary>The wording used in cell keys where it differs from the printed one (本年收费金额 without its unit); otherwise the official wording.</summary>
    public required string Key { get; init; }

    /// <summary>The index of the innermost group in <see cref="BlockDefinition.ColumnGroups"/>; -1 for none.</summary>
    public required int Group { get; init; }

    /// <summary>The kind of value.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>
    /// The unit that the form prints the figures in: 件 for a count, 万元 for money (whose cells are kept in 元 all the same), 吨 for a decimal, and
    /// for a percentage % if its head has the sign, so that the cells need none. Empty where the schema names none.
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>How the form prints the figures.</summary>
    public FigureStyle Style { get; init; }

    /// <summary>The unit of a decimal that is an amount of money as printed (万元): a document that names another unit has other figures. None for the others.</summary>
    internal MoneyUnit PrintedMoney => Kind == ValueKind.Decimal && MoneyUnits.In(Unit.AsSpan()) is { IsKnown: true } unit ? unit : default;

    /// <summary>Whether a unit of money in the head says something of the figures.</summary>
    internal bool IsOfMoney => Kind == ValueKind.Money || !PrintedMoney.IsNone;
}

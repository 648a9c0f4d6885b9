using System.ComponentModel;

namespace Disclosure.Schema;

/// <summary>Short ways to write the tables of a form down. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormTables
{
    /// <summary>A label: identifier, official wording, other wordings.</summary>
    public static LabelDefinition Label(string name, string text, params string[] aliases) => new() { Name = name, Text = text, Aliases = aliases };

    /// <summary>A group of rows or columns.</summary>
    public static GroupDefinition Group(LabelDefinition label, int parent, bool isTransparent) =>
        new() { Label = label, Parent = parent, IsTransparent = isTransparent };

    /// <summary>A column.</summary>
    public static ColumnDefinition Column(LabelDefinition label, string key, int group, ValueKind kind, string unit = "", FigureStyle style = default) =>
        new() { Label = label, Key = key, Group = group, Kind = kind, Unit = unit, Style = style };

    /// <summary>A row.</summary>
    public static RowDefinition Row(LabelDefinition label, int group, int firstSlot, params int[] replaces) =>
        new() { Label = label, Group = group, FirstSlot = firstSlot, Replaces = replaces };

    /// <summary>An equation: slot and coefficient of each term in turn.</summary>
    public static EquationDefinition Equation(
        string instance,
        int rowSlot,
        ReadOnlySpan<int> left,
        ReadOnlySpan<int> right,
        Relation relation = Relation.Equal,
        ConditionDefinition? condition = null,
        ReadOnlySpan<int> divisor = default,
        decimal tolerance = 0,
        params OutsideTerm[] elsewhere) =>
        new()
        {
            Instance = instance,
            RowSlot = rowSlot,
            Left = Terms(left),
            Right = Terms(right),
            Relation = relation,
            Condition = condition,
            Divisor = Terms(divisor),
            Tolerance = tolerance,
            Elsewhere = elsewhere,
        };

    private static Term[] Terms(ReadOnlySpan<int> numbers)
    {
        var terms = new Term[numbers.Length / 2];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = new Term(numbers[2 * i], numbers[2 * i + 1]);
        return terms;
    }
}

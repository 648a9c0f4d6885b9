namespace Disclosure.Recognition.Tables;

/// <summary>Which column each value of a row belongs to, as the head of a table prints them.</summary>
/// <param name="Columns">The columns from left to right; -1 for one that the form does not know.</param>
/// <param name="Missing">The columns that the head should have and has not.</param>
/// <param name="Likely">Columns read at their place though the head words them otherwise, each with the cell of the head.</param>
/// <param name="Unknown">Cells of the head that name no column of the form.</param>
internal sealed record ColumnOrder(int[] Columns, int[] Missing, LikelyColumn[] Likely, int[] Unknown)
{
    /// <summary>Columns that the head names more than once: which of them is meant cannot be told.</summary>
    public int[] Repeated { get; private init; } = [];

    private const int MaxCached = 64;

    private static readonly ColumnOrder?[] s_ofForm = new ColumnOrder?[MaxCached];

    /// <summary>The order of the form.</summary>
    public static ColumnOrder OfForm(int columns) =>
        columns < MaxCached ? s_ofForm[columns] ??= MakeOfForm(columns) : MakeOfForm(columns);

    /// <summary>No order, since some columns are named more than once.</summary>
    public static ColumnOrder Repeating(int[] columns) => new([], [], [], []) { Repeated = columns };

    /// <summary>All columns but some; both in the order of the form.</summary>
    public static int[] Without(int count, List<int> some)
    {
        var others = new List<int>(count);
        var next = 0;
        for (var column = 0; column < count; column++)
            if (next < some.Count && some[next] == column)
                next++;
            else
                others.Add(column);
        return others.ToArray();
    }

    private static ColumnOrder MakeOfForm(int columns) => new(Without(columns, []), [], [], []);
}

/// <summary>A column that the head words otherwise.</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell of the head that stands for it.</param>
internal sealed record LikelyColumn(int Column, int Cell);

using Disclosure.Schema;

namespace Disclosure.Grammar;

/// <summary>
/// The ways in which the columns of a form print what they hold: with a text that stands in no column yet, it is asked what it says in any of them.
/// Most forms have one, the usual.
/// </summary>
internal sealed class PrintVariants
{
    private readonly List<ColumnDefinition> _others = new(0);
    private bool _hasDates;

    public PrintVariants(FormDefinition form)
    {
        foreach (var edition in form.Editions)
            foreach (var table in edition.Tables)
                foreach (var block in table.Blocks)
                    foreach (var column in block.Columns)
                        Enter(column);
    }

    /// <summary>Whether there is none but the usual.</summary>
    public bool AreUsual => _others.Count == 0 && !_hasDates;

    /// <summary>What a text says, whatever its column. Where one column would read it otherwise than another, it says something, but not what.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="usual">What it says in a column of the usual print.</param>
    /// <param name="values">Reads it in a column.</param>
    public ValueReading Join(ReadOnlySpan<char> raw, ValueReading usual, ValueReader values)
    {
        foreach (var column in _others)
            if (values.Read(raw, column) != usual)
                return ValueReading.Ambiguous;
        return _hasDates && usual.State == CellState.Text && CellDate.Read(raw.Trim()) is not null ? ValueReading.Ambiguous : usual;
    }

    private void Enter(ColumnDefinition column)
    {
        _hasDates |= column.Kind == ValueKind.Date;
        if (!IsOther(column))
            return;
        foreach (var known in _others)
            if (known.Kind == column.Kind && known.Unit == column.Unit && known.Style == column.Style)
                return;
        _others.Add(column);
    }

    private static bool IsOther(ColumnDefinition column) =>
        column.Style != FigureStyle.Usual || column.Kind == ValueKind.Percent || (column.Kind == ValueKind.Decimal && column.Unit.Length > 0);
}

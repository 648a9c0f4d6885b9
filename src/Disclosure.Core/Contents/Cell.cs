using System.Globalization;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure;

/// <summary>
/// One cell of a report: what stands in it, and where. A cell that the document or its edition does not have is
/// <see cref="CellState.Absent"/>; so is <c>default</c>.
/// </summary>
public readonly struct Cell : IEquatable<Cell>
{
    private readonly ReportContent? _content;
    private readonly int _slot;

    internal Cell(ReportContent content, int slot)
    {
        _content = content;
        _slot = slot;
    }

    /// <summary>What the cell holds.</summary>
    public CellState State => Slot.State;

    /// <summary>
    /// The value, exact; null unless <see cref="State"/> is <see cref="CellState.Number"/> or <see cref="CellState.Derived"/>. Money is in 元 if <see cref="Unit"/> says so,
    /// otherwise as printed.
    /// </summary>
    public decimal? Value => Slot.Value;

    /// <summary>
    /// The unit of the value: <c>元</c> for money whose unit is known, <c>%</c> for a percentage, for a decimal the unit that the schema names. Empty for
    /// counts, and where there is no number.
    /// </summary>
    public string Unit => Slot.IsInYuan ? "元" : Slot.Value is not null ? _content!.SlotMap.Unit(_slot) : "";

    /// <summary>
    /// The words in the cell, without the white space around them; null unless <see cref="State"/> is <see cref="CellState.Text"/>. A column of numbers
    /// or days has them where something else stands in it.
    /// </summary>
    public string? Text => State == CellState.Text ? Raw.Trim() : null;

    /// <summary>The day; null unless <see cref="State"/> is <see cref="CellState.Date"/>.</summary>
    public DateOnly? Date => Slot.Date;

    /// <summary>The kind of value that the form asks for here.</summary>
    public ValueKind Kind => IsOfForm ? _content!.SlotMap.Kind(_slot) : ValueKind.Count;

    /// <summary>The official name of the cell, such as <c>T3|（一）予以公开|总计</c>; empty if its edition does not have it.</summary>
    public string Key => IsOfForm ? _content!.SlotMap.Key(_slot) : "";

    /// <summary>The table of the cell; null if its edition does not have the cell.</summary>
    public TableDefinition? Table => IsOfForm ? _content!.Edition.Tables[_content.SlotMap.At(_slot).Table] : null;

    /// <summary>The identifiers that lead from the table to the row: its groups, outermost first, and its own; empty if there is no such cell.</summary>
    public IReadOnlyList<string> RowPath => IsOfForm ? _content!.SlotMap.Block(_slot).RowPath(_content.SlotMap.At(_slot).Row) : [];

    /// <summary>The identifiers that lead from the row to the cell: the groups of its column, and the column's own; empty if there is no such cell.</summary>
    public IReadOnlyList<string> ColumnPath => IsOfForm ? _content!.SlotMap.Block(_slot).ColumnPath(_content.SlotMap.At(_slot).Column) : [];

    /// <summary>The official label of the row; empty if there is no such cell.</summary>
    public string RowLabel => IsOfForm ? _content!.SlotMap.Row(_slot).Label.Text : "";

    /// <summary>The official label of the column; empty if there is no such cell.</summary>
    public string ColumnLabel => IsOfForm ? _content!.SlotMap.Column(_slot).Label.Text : "";

    /// <summary>The cell's characters as printed, with TAB, LF and CR turned into a space; empty where it is absent.</summary>
    public string Raw => IsOfForm ? _content!.Places.Raw(_slot) : "";

    /// <summary>Where the cell stands in its source, whatever that has: lines, pages, sheets. Null where the cell is absent.</summary>
    public SourcePlace? Place => IsOfForm ? _content!.Places.Place(_slot) : null;

    /// <summary>The line, from 1; null where the cell is absent or the source has no lines.</summary>
    public int? Line => Position?.Line;

    /// <summary>The column in UTF-16 code units, from 1, a TAB counting as one; null where there is no line.</summary>
    public int? Column => Position?.Column;

    /// <summary>
    /// Where the raw text stands in the decoded source, in UTF-16 code units; null where the cell is absent or the report was read from JSON.
    /// </summary>
    public SourceSpan? Span => IsOfForm ? _content!.Places.Span(_slot) : null;

    /// <summary>The words in a column that asks for words: a value, and not something that is none.</summary>
    internal string? Words => State == CellState.Text && Kind == ValueKind.Text ? Text : null;

    /// <summary>The ids of the rules that settled the value of a derived cell; empty for any other.</summary>
    public IReadOnlyList<string> SettledBy
    {
        get
        {
            var slot = _slot;
            return State == CellState.Derived
                ? [.. _content!.Variant.Equations.Where(equation => equation.IsPlain && equation.Has(slot)).Select(equation => equation.Rule.Id).Distinct()]
                : [];
        }
    }

    private bool IsOfForm => _content is not null && _slot >= 0;

    private CellSlot Slot => IsOfForm ? _content!.Slots[_slot] : default;

    private SourcePosition? Position => IsOfForm ? _content!.Places.Position(_slot) : null;

    /// <summary>Whether two cells hold the same at the same place of the form and of the page.</summary>
    public bool Equals(Cell other) =>
        State == other.State && Value == other.Value && Date == other.Date && Unit == other.Unit && Key == other.Key && Raw == other.Raw
        && Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Value, Key);

    /// <summary>The value with its unit, and an asterisk where it is derived; the day, the words in a column of text, or the word for the state.</summary>
    public override string ToString() => this switch
    {
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture) + Unit + (State == CellState.Derived ? "*" : ""),
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Words: { } words } => words,
        _ => CellStates.Word(State),
    };

    /// <inheritdoc cref="Equals(Cell)"/>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Whether two cells differ in what they hold or where.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);
}

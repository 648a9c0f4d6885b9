using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>What stands in a cell of the printed form.</summary>
internal enum PrintedCellKind : byte
{
    /// <summary>A label.</summary>
    Label,

    /// <summary>A value.</summary>
    Value,

    /// <summary>Nothing: the cell above goes on into it.</summary>
    Continuation,
}

/// <summary>A cell of the printed form.</summary>
internal sealed record PrintedCell
{
    public required PrintedCellKind Kind { get; init; }

    /// <summary>For a label: its official wording.</summary>
    public string Text { get; init; } = "";

    /// <summary>For a label: its official wording, folded.</summary>
    public string Folded { get; init; } = "";

    /// <summary>For a label: what it must mean, whatever its wording.</summary>
    public LabelMeaning Meaning { get; init; }

    /// <summary>For a value: the slot of its cell.</summary>
    public int Slot { get; init; }

    /// <summary>For a value: the column of its block. For a label in the head: the columns below it.</summary>
    public int[] Columns { get; init; } = [];

    /// <summary>For a value: the definition of its column.</summary>
    public Schema.ColumnDefinition? Column { get; init; }

    /// <summary>Over how many columns of the grid it goes.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Whether it begins a row.</summary>
    public bool BeginsRow { get; init; }

    /// <summary>Where it begins a row: how many empty cells fill the row above.</summary>
    public int Padding { get; init; }

    /// <summary>For a label in the head: the unit that its official wording names.</summary>
    public MoneyUnit Unit { get; init; }

    /// <summary>Whether it is a label in the head over columns, which may name their unit.</summary>
    public bool IsOverColumns => Kind == PrintedCellKind.Label && Meaning.Role is LabelRole.Column or LabelRole.ColumnGroup;

    /// <summary>Whether it begins a block: the head before it does not hold below it.</summary>
    public bool BeginsBlock { get; init; }
}

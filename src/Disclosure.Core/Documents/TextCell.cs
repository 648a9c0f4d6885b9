namespace Disclosure.Documents;

/// <summary>A piece of the text that can be a cell: what stands between TABs, or a whole line.</summary>
/// <param name="Offset">Where it begins in the text.</param>
/// <param name="Length">Its length, white space included; line ends inside a continued cell too.</param>
/// <param name="Kind">How it was set off from its neighbours.</param>
internal record struct TextCell(int Offset, int Length, TextCellKind Kind)
{
    /// <summary>The cell is no label.</summary>
    public const short NoLabel = -1;

    /// <summary>The cell is the second or third line of the label before it.</summary>
    public const short ContinuesLabel = -2;

    /// <summary>The id of the label that the cell carries, <see cref="NoLabel"/> or <see cref="ContinuesLabel"/>.</summary>
    public short Label { get; set; } = NoLabel;

    public readonly int End => Offset + Length;

    /// <summary>Whether a TAB set the cell off, so that it belongs to a table row and may be blank.</summary>
    public readonly bool IsTabbed => (Kind & TextCellKind.Tabbed) != 0;

    /// <summary>Whether it belongs to a table: set off by a TAB, or found to be one of its lines.</summary>
    public readonly bool IsOfTable => (Kind & (TextCellKind.Tabbed | TextCellKind.TableLine)) != 0;

    /// <summary>Whether the cell begins a row.</summary>
    public readonly bool BeginsRow => (Kind & TextCellKind.BeginsRow) != 0;

    /// <summary>Whether a table that was walked over stands right before it.</summary>
    public readonly bool IsBehindTable => (Kind & TextCellKind.BehindTable) != 0;

    /// <summary>Whether its row stands on one line, so that every row of the fragment has the same number of cells.</summary>
    public readonly bool IsGrid => (Kind & TextCellKind.Grid) != 0;
}

/// <summary>How a <see cref="TextCell"/> was set off.</summary>
[Flags]
internal enum TextCellKind : byte
{
    /// <summary>A line of its own, without TAB.</summary>
    Line = 0,

    /// <summary>Set off by a TAB.</summary>
    Tabbed = 1,

    /// <summary>The first cell of a row.</summary>
    BeginsRow = 2,

    /// <summary>One of several on a line.</summary>
    Grid = 4,

    /// <summary>The first line below a table that was walked over as the form prints it.</summary>
    BehindTable = 8,

    /// <summary>A line that was found to belong to a table.</summary>
    TableLine = 16,
}

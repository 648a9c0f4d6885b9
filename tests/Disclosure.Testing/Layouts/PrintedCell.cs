namespace Disclosure.Testing;

/// <summary>A cell of a printed row.</summary>
/// <param name="Text">The text; empty for a blank. A line break is one that the column forces.</param>
/// <param name="Span">Over how many grid columns it goes.</param>
internal readonly record struct PrintedCell(string Text, int Span = 1)
{
    /// <summary>What it is there for.</summary>
    public CellRole Role { get; init; }

    /// <summary>The slot of a value; -1 for any other cell.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>The slots of the values that a label is about, in the order in which they are printed; for a value those of its line.</summary>
    public int[] Slots { get => field ?? []; init; }

    /// <summary>The part of a vertical merge below its first row.</summary>
    public static PrintedCell Continuation(int span = 1) => new("", span) { Role = CellRole.Continuation };
}

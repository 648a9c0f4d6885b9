namespace Disclosure.Grammar;

/// <summary>What the text of a cell says, before its column says what it may mean.</summary>
/// <param name="State">Number, blank, a mark for nothing, text; or ambiguous, where several lines could be the value.</param>
/// <param name="Mantissa">The digits of the number with its sign; the value is mantissa / 10^scale × 10^power.</param>
/// <param name="Scale">How many of the digits stand behind the point.</param>
/// <param name="Power">The power of ten of the unit of money behind the number: 4 for 万元 and 万; otherwise 0.</param>
/// <param name="Additions">What stands around the number.</param>
internal readonly record struct ValueReading(
    CellState State, long Mantissa = 0, int Scale = 0, int Power = 0, ValueAdditions Additions = ValueAdditions.None)
{
    /// <summary>More digits are no figure of a form; 18 always fit a 64-bit integer.</summary>
    public const int MaxDigits = 18;

    /// <summary>The most digits behind the point.</summary>
    public const int MaxScale = 15;

    public static ValueReading Blank { get; } = new(CellState.Blank);

    public static ValueReading NilMark { get; } = new(CellState.NilMark);

    public static ValueReading Text { get; } = new(CellState.Text);

    public static ValueReading Ambiguous { get; } = new(CellState.Ambiguous);

    /// <summary>A plain number.</summary>
    public static ValueReading Integer(int number) => new(CellState.Number, number);

    /// <summary>Whether the text is an amount of money by its own words.</summary>
    public bool IsMoney => Power > 0 || Has(ValueAdditions.Yuan);

    /// <summary>Whether one of some additions stands around the number.</summary>
    public bool Has(ValueAdditions any) => (Additions & any) != 0;
}

/// <summary>What stands around a number.</summary>
[Flags]
internal enum ValueAdditions : byte
{
    /// <summary>Nothing, or only a sign.</summary>
    None = 0,

    /// <summary>The sign is a word: 增1, 减4.</summary>
    SignWord = 1,

    /// <summary>A counting word: 3件.</summary>
    CountingWord = 2,

    /// <summary>A note in brackets: 22（其中修订16件）.</summary>
    Note = 4,

    /// <summary>元 stands behind it, with or without a multiplier, or in brackets.</summary>
    Yuan = 8,

    /// <summary>The note tells of more or less: 5（减少）.</summary>
    Change = 16,
}

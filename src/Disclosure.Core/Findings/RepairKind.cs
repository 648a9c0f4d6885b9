namespace Disclosure;

/// <summary>What can have happened to figures that are wrong.</summary>
public enum RepairKind
{
    /// <summary>Nothing that has a name.</summary>
    Other,

    /// <summary>A digit is missing: 13 for 123.</summary>
    DigitDropped,

    /// <summary>A digit stands twice: 1223 for 123.</summary>
    DigitDoubled,

    /// <summary>Two neighbouring digits changed places: 132 for 123.</summary>
    DigitsExchanged,

    /// <summary>One digit is another: 128 for 123.</summary>
    DigitMistyped,

    /// <summary>Zeros at the end are missing or too many: 1230 for 123.</summary>
    Zeros,

    /// <summary>The sign is the wrong one.</summary>
    Sign,

    /// <summary>Two cells, or two rows or columns, changed places.</summary>
    CellsExchanged,

    /// <summary>The figures of a row stand one column beside their own.</summary>
    RowShifted,

    /// <summary>The figures of a column stand one row beside their own.</summary>
    ColumnShifted,

    /// <summary>A total is not the sum of its parts.</summary>
    TotalNotUpdated,
}

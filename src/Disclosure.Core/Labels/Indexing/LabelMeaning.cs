namespace Disclosure.Labels.Indexing;

/// <summary>What a label can be in a form.</summary>
internal enum LabelRole : byte
{
    /// <summary>The heading of a section, number included.</summary>
    Section,

    /// <summary>The heading of a section whose number is lost.</summary>
    UnnumberedSection,

    /// <summary>Text in a table's head that names no cell.</summary>
    Head,

    /// <summary>The row over a block.</summary>
    Block,

    /// <summary>A group of rows.</summary>
    RowGroup,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A group of columns.</summary>
    ColumnGroup,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A line that ends the report on a page.</summary>
    End,
}

/// <summary>One thing that a label means. The same words may mean several: 总计 is a column of two tables.</summary>
/// <param name="Editions">The editions that know it so, one bit each.</param>
/// <param name="Role">What it is.</param>
/// <param name="Table">The table; for a section its index.</param>
/// <param name="Block">The block of the table.</param>
/// <param name="Index">The row, column or group of the block.</param>
internal readonly record struct LabelMeaning(uint Editions, LabelRole Role, short Table, short Block, short Index)
{
    /// <summary>Whether another meaning is the same thing of the form, in whatever editions.</summary>
    public bool IsSame(LabelMeaning other) =>
        Role == other.Role && Table == other.Table && Block == other.Block && Index == other.Index;

    public bool IsIn(int edition) => (Editions >> edition & 1) != 0;

    /// <summary>Whether the label stands in the head of a table.</summary>
    public bool IsOfHead => Role is LabelRole.Head or LabelRole.Block or LabelRole.Column or LabelRole.ColumnGroup;
}

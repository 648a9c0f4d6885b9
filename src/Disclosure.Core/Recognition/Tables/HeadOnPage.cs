namespace Disclosure.Recognition.Tables;

/// <summary>What a head says of the columns below it.</summary>
internal enum HeadOrder
{
    /// <summary>It names columns, and in which order their values stand.</summary>
    Known,

    /// <summary>It names columns, but leaves their order open.</summary>
    Open,

    /// <summary>It is not there, or holds nothing but placeholders.</summary>
    Lost,

    /// <summary>It is there, and names no column of the form.</summary>
    Foreign,
}

/// <summary>The head of a block as it was read.</summary>
/// <param name="Order">What it says of the order.</param>
/// <param name="Leaves">Where the order is known: the leaf of each column of the page, from left to right; -1 for a column that the form does not have.</param>
/// <param name="Cells">The cell that names each leaf of the form; -1 where none does.</param>
internal sealed record HeadOnPage(HeadOrder Order, int[] Leaves, int[] Cells)
{
    /// <summary>Cells that name nothing of the form.</summary>
    public List<int> Unknown { get; init; } = [];

    /// <summary>Leaves that more than one cell names.</summary>
    public List<int> Repeated { get; init; } = [];

    /// <summary>Leaves whose cell words them otherwise or not to the end, and which were read all the same.</summary>
    public List<int> Reworded { get; init; } = [];

    /// <summary>Whether it is as the form has it, label for label.</summary>
    public bool IsOfForm { get; init; }

    public bool NamesColumns => Order is HeadOrder.Known or HeadOrder.Open;
}

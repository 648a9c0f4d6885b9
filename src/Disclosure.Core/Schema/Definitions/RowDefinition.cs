namespace Disclosure.Schema;

/// <summary>A row that holds one cell for each column of its block.</summary>
public sealed class RowDefinition
{
    private readonly int[] _replaces = [];

    /// <summary>The identifier and the wording.</summary>
    public required LabelDefinition Label { get; init; }

    /// <summary>The index of the innermost group in <see cref="BlockDefinition.RowGroups"/>; -1 for none.</summary>
    public required int Group { get; init; }

    /// <summary>The slot of the row's first cell, the others follow; -1 if this edition does not have the row.</summary>
    public required int FirstSlot { get; init; }

    /// <summary>
    /// For an optional row: the indices of the rows of the same block in whose place it stands when a document prints it. Empty otherwise.
    /// </summary>
    public required IReadOnlyList<int> Replaces
    {
        get;
        init
        {
            field = value;
            _replaces = value as int[] ?? value.ToArray();
        }
    }

    /// <summary>Whether it is an optional row that stands in the place of another one of its block.</summary>
    internal bool StandsFor(int row)
    {
        foreach (var replaced in _replaces)
            if (replaced == row)
                return true;
        return false;
    }
}

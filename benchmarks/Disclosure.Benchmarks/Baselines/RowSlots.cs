using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>What a baseline knows of a form: which label begins which row, and where the values of the row go.</summary>
internal sealed class RowSlots
{
    private readonly Dictionary<string, int> _firstSlots = [];
    private readonly int[] _columns;
    private readonly int[] _labelWidths;
    private readonly decimal[] _factors;

    /// <param name="edition">The edition.</param>
    /// <param name="clean">How the baseline makes labels comparable.</param>
    public RowSlots(EditionDefinition edition, Func<string, string> clean)
    {
        _columns = new int[edition.SlotCount];
        _labelWidths = new int[edition.SlotCount];
        _factors = new decimal[edition.SlotCount];
        foreach (var block in edition.Tables.SelectMany(table => table.Blocks))
            foreach (var row in block.Rows.Where(row => row.FirstSlot >= 0 && row.Replaces.Count == 0))
                Add(block, row, clean);
    }

    /// <summary>How many values the row without a label has (表四).</summary>
    public int AcrossCount { get; private set; }

    /// <summary>The slot of the first of them; -1 if there is no such row.</summary>
    public int AcrossSlot { get; private set; } = -1;

    /// <summary>The first slot of the row that a label begins.</summary>
    public bool TryFind(string label, out int firstSlot) => _firstSlots.TryGetValue(label, out firstSlot);

    /// <summary>How many values the row has.</summary>
    public int Columns(int firstSlot) => _columns[firstSlot];

    /// <summary>How many columns of a grid the labels of the row's block take.</summary>
    public int LabelWidth(int firstSlot) => _labelWidths[firstSlot];

    /// <summary>What a value without a unit of its own is multiplied by: 10,000 under a head in 万元.</summary>
    public decimal Factor(int slot) => _factors[slot];

    private void Add(BlockDefinition block, RowDefinition row, Func<string, string> clean)
    {
        for (var column = 0; column < block.Columns.Count; column++)
            _factors[row.FirstSlot + column] = block.Columns[column].Label.Text.Contains("万元", StringComparison.Ordinal) ? 10_000 : 1;
        _columns[row.FirstSlot] = block.Columns.Count;
        _labelWidths[row.FirstSlot] = 1 + block.Rows.Max(other => Depth(block, other.Group));
        if (!block.IsAcross)
        {
            _firstSlots.Add(clean(row.Label.Text), row.FirstSlot);
            foreach (var alias in row.Label.Aliases)
                _firstSlots.TryAdd(clean(alias), row.FirstSlot);
            return;
        }

        AcrossSlot = AcrossSlot < 0 ? row.FirstSlot : AcrossSlot;
        AcrossCount += block.Columns.Count;
    }

    private static int Depth(BlockDefinition block, int group) => group < 0 ? 0 : 1 + Depth(block, block.RowGroups[group].Parent);
}

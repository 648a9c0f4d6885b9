using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>
/// The labels in front of the values of a block: groups merged downwards, then the row's own. A row that is worded like its group
/// (（六）其他处理 where it is not divided) takes the group's place.
/// </summary>
internal sealed class RowLabels
{
    private readonly BlockPlan _plan;
    private readonly BlockDefinition _block;
    private readonly IReadOnlyDictionary<LabelDefinition, string> _labels;

    public RowLabels(ReportPicture picture, BlockPlan plan)
    {
        _plan = plan;
        _block = plan.Block;
        _labels = picture.Labels;
        Width = Rows.Max(row => Groups(row).Count + 1);
    }

    /// <summary>The rows that are printed, by their index.</summary>
    public IReadOnlyList<int> Rows => _plan.Rows;

    /// <summary>How many columns of labels the rows need.</summary>
    public int Width { get; }

    /// <summary>How many labels a row has, its groups included.</summary>
    public int Depth(int place) => Groups(Rows[place]).Count + 1;

    /// <summary>Prints the labels of a row.</summary>
    /// <param name="place">The place of the row among those that are printed.</param>
    /// <param name="width">How many columns the labels fill; at least <see cref="Depth"/>.</param>
    public IEnumerable<PrintedCell> Print(int place, int width)
    {
        var groups = Groups(Rows[place]);
        var above = place == 0 ? [] : Groups(Rows[place - 1]);
        for (var level = 0; level < groups.Count; level++)
            yield return level < above.Count && above[level] == groups[level] ? PrintedCell.Continuation() : Group(groups[level]);
        var row = Rows[place];
        yield return new PrintedCell(_labels[_block.Rows[row].Label], width - groups.Count) { Role = CellRole.Row, Slots = _plan.SlotsOf(row) };
    }

    private PrintedCell Group(int group) => new(_labels[_block.RowGroups[group].Label])
    {
        Role = CellRole.RowGroup,
        Slots = [.. Rows.Where(row => Groups(row).Contains(group)).SelectMany(_plan.SlotsOf)],
    };

    /// <summary>The groups over a row, outermost first.</summary>
    private List<int> Groups(int row)
    {
        var groups = new List<int>();
        for (var group = _block.Rows[row].Group; group >= 0; group = _block.RowGroups[group].Parent)
            groups.Insert(0, group);
        if (groups.Count > 0 && _block.RowGroups[groups[^1]].Label.Text == _block.Rows[row].Label.Text)
            groups.RemoveAt(groups.Count - 1);
        return groups;
    }
}

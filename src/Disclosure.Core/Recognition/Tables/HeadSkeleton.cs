using Disclosure.Forms;

namespace Disclosure.Recognition.Tables;

/// <summary>A head as it is printed: row by row its labels, and nothing where one goes on from the left or from above.</summary>
internal sealed class HeadSkeleton
{
    private readonly List<HeadLabel?>[] _rows;
    private readonly bool _keepsBlanks;

    private HeadSkeleton(List<HeadLabel?>[] rows, bool keepsBlanks, int maxLead)
    {
        (_rows, _keepsBlanks, MaxLead) = (rows, keepsBlanks, maxLead);
    }

    /// <summary>How many cells of each row can stand before the first column, over the labels of the rows.</summary>
    public int MaxLead { get; }

    /// <summary>The ways to print a head: blank cells wherever labels go on; only where they go on from above; none.</summary>
    /// <param name="root">Stands over its labels.</param>
    /// <param name="below">The labels below each.</param>
    /// <param name="labelColumns">How many columns of labels the rows have.</param>
    public static HeadSkeleton[] Of(HeadLabel root, Func<HeadLabel, IReadOnlyList<HeadLabel>> below, int labelColumns)
    {
        var depth = Depth(root, below);
        var spread = new List<HeadLabel?>[depth];
        for (var level = 0; level < depth; level++)
            foreach (var label in below(root))
                Print(label, below, level, spread[level] ??= []);
        return
        [
            new(spread, keepsBlanks: true, labelColumns),
            new(Array.ConvertAll(spread, row => WithoutSpans(row, below)), keepsBlanks: true, Math.Min(labelColumns, 1)),
            new(Array.ConvertAll(spread, row => row.FindAll(label => label is not null)), keepsBlanks: false, Math.Min(labelColumns, 1)),
        ];
    }

    /// <summary>The labels of the form that all stand in one row, level behind level.</summary>
    public static HeadSkeleton InOneRow(HeadForm form) => new([[.. form.InOneRow[0]]], keepsBlanks: false, 0);

    /// <summary>Compares rows of cells with it.</summary>
    /// <param name="head">The head of the page.</param>
    /// <param name="rows">Its rows, with their blank cells.</param>
    /// <param name="lead">How many cells of each row stand before the first column.</param>
    /// <param name="take">Takes each label with its cell, or -1 where that is blank or says something else; null if each must be its own.</param>
    public bool Fits(HeadCells head, List<List<int>> rows, int lead, Action<HeadLabel, int>? take)
    {
        if (rows.Count != _rows.Length)
            return false;
        for (var row = 0; row < rows.Count; row++)
            if (!IsLead(head, rows[row], lead, row == 0) || !Fits(head, _rows[row], rows[row], lead, take))
                return false;
        return true;
    }

    /// <summary>Whether nothing but the label over those of the rows stands in the first cells of a row.</summary>
    private static bool IsLead(HeadCells head, List<int> cells, int lead, bool isFirst)
    {
        for (var at = 0; at < lead; at++)
            if (at >= cells.Count || !(head.IsBlank(cells[at]) || head.IsCorner(cells[at]) || (isFirst && at == 0 && !head.IsKnown(cells[at]))))
                return false;
        return true;
    }

    private bool Fits(HeadCells head, List<HeadLabel?> labels, List<int> cells, int lead, Action<HeadLabel, int>? take)
    {
        for (var at = 0; at < Math.Max(labels.Count, cells.Count - lead); at++)
        {
            var (label, cell) = (at < labels.Count ? labels[at] : null, at + lead < cells.Count ? cells[at + lead] : -1);
            if (label is null ? cell >= 0 && !head.IsBlank(cell) : !Fits(head, label, cell, take))
                return false;
        }

        return true;
    }

    private bool Fits(HeadCells head, HeadLabel label, int cell, Action<HeadLabel, int>? take)
    {
        if (cell < 0)
            return false;
        var isOwn = head.Means(cell, label);
        if (!isOwn && (take is null || head.IsKnown(cell) || head.IsCorner(cell) || (!_keepsBlanks && head.IsBlank(cell))))
            return false;
        take?.Invoke(label, isOwn ? cell : -1);
        return true;
    }

    private static int Depth(HeadLabel label, Func<HeadLabel, IReadOnlyList<HeadLabel>> below)
    {
        var depth = 0;
        foreach (var child in below(label))
            depth = Math.Max(depth, 1 + Depth(child, below));
        return depth;
    }

    private static int Width(HeadLabel label, Func<HeadLabel, IReadOnlyList<HeadLabel>> below) =>
        below(label) is { Count: > 0 } children ? children.Sum(child => Width(child, below)) : 1;

    private static void Print(HeadLabel label, Func<HeadLabel, IReadOnlyList<HeadLabel>> below, int level, List<HeadLabel?> row)
    {
        if (level == 0)
        {
            row.Add(label);
            row.AddRange(new HeadLabel?[Width(label, below) - 1]);
        }
        else if (below(label) is { Count: > 0 } children)
        {
            foreach (var child in children)
                Print(child, below, level - 1, row);
        }
        else
        {
            row.Add(null);
        }
    }

    private static List<HeadLabel?> WithoutSpans(List<HeadLabel?> spread, Func<HeadLabel, IReadOnlyList<HeadLabel>> below)
    {
        var row = new List<HeadLabel?>(spread.Count);
        for (var at = 0; at < spread.Count; at += spread[at] is { } label ? Width(label, below) : 1)
            row.Add(spread[at]);
        return row;
    }
}

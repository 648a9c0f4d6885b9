using Disclosure.Forms;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// The order of columns in a head that has the form's labels in another order: a flat one in its own order; one of several rows as its groups
/// stand, with their columns below them. Where rows are not known, several rows prove no order, and a last cell that names nothing may be the
/// label of a row.
/// </summary>
internal sealed class PrintedHead
{
    private readonly HeadCells _head;
    private readonly Dictionary<HeadLabel, List<HeadLabel>> _children = [];

    private PrintedHead(HeadCells head)
    {
        _head = head;
    }

    /// <summary>The leaves from left to right, -1 for a column that the form does not have; null if no order is certain.</summary>
    public static int[]? Order(HeadForm form, HeadCells head, bool hasRows)
    {
        var printed = new PrintedHead(head);
        if (hasRows && printed.TryLevels(form) is { } ordered)
            return printed.ExplainsBlanks(form) ? ordered : null;
        var rowsOfColumns = head.Rows.FindAll(row => row.Exists(cell => head.Has(cell, LabelRole.Column)));
        if (form.HasRepeatedLabels || rowsOfColumns.Count != 1 || !head.IsInReadingOrder(rowsOfColumns[0]))
            return null;
        var flat = Flat(rowsOfColumns[0], head);
        return flat is not null && (hasRows || (flat[^1] >= 0 && !CanBeLevels(form, flat, head))) ? flat : null;
    }

    /// <summary>One row of columns, each named once.</summary>
    private static int[]? Flat(List<int> row, HeadCells head)
    {
        var leaves = new int[row.Count];
        for (var at = 0; at < row.Count; at++)
        {
            if (head.Has(row[at], LabelRole.ColumnGroup) || (head.IsKnown(row[at]) && !head.Has(row[at], LabelRole.Column)))
                return null;
            leaves[at] = head.Columns(row[at]).DefaultIfEmpty(-1).First();
            if (leaves[at] >= 0 && Array.IndexOf(leaves, leaves[at], 0, at) >= 0)
                return null;
        }

        return leaves;
    }

    /// <summary>
    /// Whether columns that stand in no known rows can be those of several rows with the labels of their groups lost: first columns of an upper row,
    /// then only such as stand below a group.
    /// </summary>
    private static bool CanBeLevels(HeadForm form, int[] flat, HeadCells head)
    {
        if (form.Levels.Length == 1)
            return false;
        if (head.Rows.Exists(row => row.Exists(cell => head.Has(cell, LabelRole.ColumnGroup))))
            return true;
        var depth = 0;
        foreach (var leaf in flat)
        {
            var level = Array.FindIndex(form.Levels, labels => Array.Exists(labels, label => label.Leaf == leaf));
            if (level < depth && level >= 0)
                return false;
            depth = Math.Max(depth, level);
        }

        return true;
    }

    /// <summary>
    /// Whether blank cells stand only where labels go on: elsewhere one was lost, or stands in another's place. Where cells stand below one another
    /// that is said of those between labels alone; their columns tell the rest.
    /// </summary>
    private bool ExplainsBlanks(HeadForm form)
    {
        if (_head.WithBlanks.TrueForAll(row => !(_head.MayBeAligned ? Inner(row) : row).Exists(_head.IsBlank)))
            return true;
        foreach (var skeleton in HeadSkeleton.Of(form.Root, label => _children.GetValueOrDefault(label, []), _head.LabelColumns))
            for (var lead = 0; lead <= skeleton.MaxLead; lead++)
                if (skeleton.Fits(_head, _head.WithBlanks, lead, null))
                    return true;
        return false;
    }

    private List<int> Inner(List<int> row)
    {
        var first = row.FindIndex(_head.IsKnown);
        return first < 0 ? [] : row.GetRange(first, row.FindLastIndex(_head.IsKnown) - first + 1);
    }

    private int[]? TryLevels(HeadForm form)
    {
        List<HeadLabel> parents = [form.Root];
        foreach (var row in _head.Rows)
        {
            var at = 0;
            var next = new List<HeadLabel>();
            foreach (var parent in parents)
            {
                var children = _children[parent] = [];
                while (at < row.Count && Child(parent, row[at], children) is { } child)
                {
                    children.Add(child);
                    at++;
                }

                if (children.Count < parent.Children.Length && form.HasRepeatedLabels)
                    return null;
                next.AddRange(children.FindAll(child => child.Children.Length > 0));
            }

            if (at < row.Count)
                return null;
            parents = next;
        }

        return parents.Count == 0 ? [.. InOrder(form.Root)] : null;
    }

    private HeadLabel? Child(HeadLabel parent, int cell, List<HeadLabel> taken)
    {
        foreach (var child in parent.Children)
            if (!taken.Contains(child) && _head.Means(cell, child))
                return child;
        return null;
    }

    private IEnumerable<int> InOrder(HeadLabel label) =>
        label.Leaf >= 0 ? [label.Leaf] : _children.GetValueOrDefault(label, []).SelectMany(InOrder);
}

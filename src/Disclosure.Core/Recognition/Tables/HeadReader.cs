using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>Reads the head of a block: the cells with its column labels, in the order of the page.</summary>
internal readonly ref struct HeadReader(LabelledText text, int edition, int table, int block, BlockDefinition definition)
{
    private readonly LabelledText _text = text;

    /// <summary>The columns that a head names, in the order in which their values stand in a row.</summary>
    public ColumnOrder Read(ReadOnlySpan<int> head)
    {
        var columns = definition.Columns.Count;
        var places = Nowhere(columns);
        var groups = Nowhere(definition.ColumnGroups.Count);
        List<int>? unknown = null, repeated = null;
        for (var at = 0; at < head.Length; at++)
        {
            if (FindColumn(head, at, places, groups) is >= 0 and var column)
                Place(places, column, at, ref repeated);
            else if (Find(head[at], LabelRole.ColumnGroup) is >= 0 and var group)
                groups[group] = at;
            else
                (unknown ??= []).Add(at);
        }

        if (repeated is not null && repeated.Count != columns)
            return ColumnOrder.Repeating([.. repeated.Distinct()]);
        var missing = Missing(places);
        if (missing.Length == columns || (missing.Length == 0 && unknown is null && IsOfForm(places, groups)))
            return ColumnOrder.OfForm(columns);
        if (missing.Length == 0 && unknown is null)
            return new ColumnOrder(Sort(places, groups), [], [], []);
        return Repair(head, places, groups, missing, unknown ?? []);
    }

    /// <summary>Places of which none is known yet.</summary>
    private static int[] Nowhere(int count)
    {
        var places = new int[count];
        for (var i = 0; i < count; i++)
            places[i] = -1;
        return places;
    }

    /// <summary>The columns or groups whose place is not known.</summary>
    private static int[] Missing(int[] places)
    {
        var missing = new List<int>();
        for (var i = 0; i < places.Length; i++)
            if (places[i] < 0)
                missing.Add(i);
        return missing.ToArray();
    }

    /// <summary>Remembers where a column stands. A head that a page break prints again repeats all of them, and means the same.</summary>
    private static void Place(int[] places, int column, int at, ref List<int>? repeated)
    {
        if (places[column] < 0)
            places[column] = at;
        else
            (repeated ??= []).Add(column);
    }

    /// <summary>Whether a head without groups names the columns from left to right, or one with groups has each of their columns beside the next.</summary>
    private bool IsOfForm(int[] places, int[] groups)
    {
        for (var column = 1; column < places.Length; column++)
        {
            var (left, right) = (Outermost(column - 1, places, groups), Outermost(column, places, groups));
            if (left > right || (left == right && places[column - 1] > places[column]))
                return false;
        }

        return true;
    }

    /// <summary>Where the outermost group of a column stands; where the column itself does if it has none or the group's label is lost.</summary>
    private int Outermost(int column, int[] places, int[] groups)
    {
        var place = places[column];
        for (var group = definition.Columns[column].Group; group >= 0; group = definition.ColumnGroups[group].Parent)
            place = groups[group] >= 0 ? groups[group] : place;
        return place;
    }

    /// <summary>
    /// A head that is worded otherwise. As many unknown cells as missing columns stand for them, in order (本年新 for 本年新制作数量);
    /// else an unknown cell is a column that the form does not have, and a missing one is not there.
    /// </summary>
    private ColumnOrder Repair(ReadOnlySpan<int> head, int[] places, int[] groups, int[] missing, List<int> unknown)
    {
        if (unknown.Count == missing.Length)
        {
            var likely = new LikelyColumn[missing.Length];
            for (var i = 0; i < missing.Length; i++)
            {
                places[missing[i]] = unknown[i];
                likely[i] = new LikelyColumn(missing[i], head[unknown[i]]);
            }

            return new ColumnOrder(Sort(places, groups), [], likely, []);
        }

        var foreign = new int[unknown.Count];
        for (var i = 0; i < foreign.Length; i++)
            foreign[i] = head[unknown[i]];
        if (foreign.Length > 0 && definition.ColumnGroups.Count > 0)
            return new ColumnOrder([], missing, [], foreign);
        var printed = Sort(places, groups).Where(column => places[column] >= 0).Select(column => (Column: column, Place: places[column]));
        var all = printed.Concat(unknown.Select(place => (Column: -1, Place: place)));
        int[] columns = [.. (foreign.Length > 0 ? all.OrderBy(pair => pair.Place) : all).Select(pair => pair.Column)];
        return new ColumnOrder(columns, missing, [], foreign);
    }

    /// <summary>
    /// The columns as the page orders them: a group stands where its own label stands, with its columns inside. Where a group's label
    /// is lost the page does not tell, and the order is that of the form.
    /// </summary>
    private int[] Sort(int[] places, int[] groups)
    {
        var columns = ColumnOrder.OfForm(places.Length).Columns;
        if (Missing(groups).Length > 0)
            return columns;
        var paths = new int[places.Length][];
        for (var column = 0; column < places.Length; column++)
        {
            var path = new List<int> { places[column] };
            for (var group = definition.Columns[column].Group; group >= 0; group = definition.ColumnGroups[group].Parent)
                path.Insert(0, groups[group] >= 0 ? groups[group] : places[column]);
            paths[column] = path.ToArray();
        }

        columns = (int[])columns.Clone();
        Array.Sort(columns, (left, right) => Compare(paths[left], paths[right]) is var order and not 0 ? order : left - right);
        return columns;
    }

    private static int Compare(int[] one, int[] other)
    {
        for (var level = 0; level < Math.Min(one.Length, other.Length); level++)
            if (one[level] != other[level])
                return one[level] - other[level];
        return one.Length - other.Length;
    }

    /// <summary>
    /// The column that a cell of the head names. Where several groups have columns of one name (合计), the first such cell is the column
    /// of the group that stands first, and so on; but only if each of them has its cell. A head that is printed again has all of them again.
    /// </summary>
    private int FindColumn(ReadOnlySpan<int> head, int at, int[] places, int[] groups)
    {
        var first = Find(head[at], LabelRole.Column);
        if (first < 0 || Columns(head[at]) is not (> 1 and var columns))
            return first;
        var cells = 0;
        foreach (var cell in head)
            if (_text.Label(cell) == _text.Label(head[at]))
                cells++;
        if (cells % columns != 0)
            return -1;
        var best = -1;
        foreach (var meaning in _text.Meanings(head[at]))
            if (IsHere(meaning, LabelRole.Column) && places[meaning.Index] < 0
                && (best < 0 || Outermost(meaning.Index, places, groups) < Outermost(best, places, groups)))
                best = meaning.Index;
        return best < 0 ? first : best;
    }

    /// <summary>How many columns have the label of a cell.</summary>
    private int Columns(int cell)
    {
        var count = 0;
        foreach (var meaning in _text.Meanings(cell))
            if (IsHere(meaning, LabelRole.Column))
                count++;
        return count;
    }

    private int Find(int cell, LabelRole role)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (IsHere(meaning, role))
                return meaning.Index;
        return -1;
    }

    private bool IsHere(LabelMeaning meaning, LabelRole role) =>
        meaning.Role == role && meaning.Table == table && meaning.Block == block && meaning.IsIn(edition);
}

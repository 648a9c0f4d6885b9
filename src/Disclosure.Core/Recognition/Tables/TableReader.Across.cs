using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Grammar;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <content>Tables that print their rows side by side, all values on one line (表四).</content>
internal ref partial struct TableReader
{
    /// <summary>
    /// The order of the values of an across table: that of the form if the head is as the form prints it. Else column labels repeat for each row
    /// of the form, and one that is missing leaves a gap in the round; with one column the gap could be anywhere, and no order is certain.
    /// </summary>
    private readonly ColumnOrder AcrossOrder()
    {
        var columns = _current.Definition.Columns.Count;
        var all = AcrossRows().Length * columns;
        if (IsAcrossHeadOfForm())
            return ColumnOrder.OfForm(all);
        var printed = new List<int>(all);
        var unknown = new List<int>();
        var expected = 0;
        for (var at = 0; at < _headCount; at++)
        {
            var column = AcrossColumn(_head[at]);
            if (column == NoLabel)
                unknown.Add(_head[at]);
            if (column < 0)
                continue;
            while (expected < all && expected % columns != column)
                expected++;
            if (expected < all)
                printed.Add(expected++);
        }

        if (printed.Count == 0)
            return ColumnOrder.OfForm(all);
        if (columns == 1 && printed.Count < all)
            printed.Clear();
        return new ColumnOrder([.. printed], ColumnOrder.Without(all, printed), [], [.. unknown]);
    }

    /// <summary>
    /// Whether the head has the labels of the form level by level: rows in their groups, and below each row its columns in theirs. That of a row
    /// says nothing on the order and may be lost.
    /// </summary>
    private readonly bool IsAcrossHeadOfForm()
    {
        var block = _current.Definition;
        var nodes = HeadNode.OfRows(block, PrintedAcross());
        var at = 0;
        for (var level = 0; Array.Exists(nodes, node => node.Depth > level); level++)
            foreach (var node in nodes)
                if (!IsInHead(node, level, ref at))
                    return false;
        return at == _headCount;
    }

    /// <summary>Goes over the labels of the head that a node has on one of its levels; false if one is not there that must be.</summary>
    private readonly bool IsInHead(HeadNode node, int level, ref int at)
    {
        if (level == 0 && at < _headCount && Means(_head[at], node.Role, node.Index))
            at++;
        else if (level == 0)
            return node.Role is not (LabelRole.Column or LabelRole.ColumnGroup);
        else
            foreach (var child in node.Children)
                if (!IsInHead(child, level - 1, ref at))
                    return false;
        return true;
    }

    /// <summary>Whether a cell names a row, a column or a group of the current block.</summary>
    private readonly bool Means(int cell, LabelRole role, int index)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (meaning.Role == role && meaning.Index == index && IsOfBlock(meaning) && meaning.IsIn(_editionIndex))
                return true;
        return false;
    }

    private const int NoLabel = -2, NoColumn = -1;

    /// <summary>The column that a cell of the head names; that it names a row or a group of them is no concern here.</summary>
    private readonly int AcrossColumn(int cell)
    {
        var found = NoLabel;
        foreach (var meaning in _text.Meanings(cell))
        {
            if (!IsOfBlock(meaning) || !meaning.IsIn(_editionIndex))
                continue;
            if (meaning.Role == LabelRole.Column)
                return meaning.Index;
            found = NoColumn;
        }

        return found;
    }

    /// <summary>Places a row of values that has no label of its own. A blank one below the values is a blank row and nothing else.</summary>
    private void ReadAcrossRow(int first, int behind)
    {
        var isBelowValues = _order is not null;
        var order = Order();
        var rows = AcrossRows();
        if (rows.Length == 0)
            return;
        var slot = rows[0];
        if (IsBlank(first, behind) && (_found[slot] == 0 ? behind - first < order.Columns.Length : isBelowValues))
            return;
        foreach (var row in rows)
            _found[row] = (byte)Math.Min(_found[row] + 1, byte.MaxValue);
        if (_found[slot] > 1)
            return;
        var columns = _current.Definition.Columns.Count;
        var isCertain = order.Columns.Length > 0 && order.Unknown.Length == 0 && !EndsAtCut(first, behind);
        var start = isCertain ? FirstAcrossValue(first, behind, order.Columns.Length) : -1;
        if (start < 0)
        {
            foreach (var row in rows)
                MakeAmbiguous(row, columns, first, behind);
            Observe(RuleCatalogue.Unassignable, _edition.Tables[_current.Table].Key, _text.TrimmedPlace(first));
            return;
        }

        for (var i = 0; i < order.Columns.Length; i++)
            SetCell(rows[order.Columns[i] / columns] + order.Columns[i] % columns, order.Columns[i] % columns, first + start + i);
    }

    /// <summary>The first slots of the rows that stand side by side.</summary>
    private readonly int[] AcrossRows()
    {
        var rows = PrintedAcross();
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _current.Definition.Rows[rows[i]].FirstSlot;
        return rows;
    }

    /// <summary>The rows of the edition; those that the head names take the place of the rows that they replace.</summary>
    private readonly int[] PrintedAcross()
    {
        var rows = _current.Definition.Rows;
        var optional = new List<RowDefinition>();
        for (var row = 0; row < rows.Count; row++)
            if (rows[row].Replaces.Count > 0 && rows[row].FirstSlot >= 0 && IsInHead(row))
                optional.Add(rows[row]);
        var printed = new List<int>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            if (rows[row].FirstSlot >= 0 && (rows[row].Replaces.Count == 0 || optional.Contains(rows[row])) && !IsReplaced(row, optional))
                printed.Add(row);
        return printed.ToArray();
    }

    private static bool IsReplaced(int row, List<RowDefinition> optional)
    {
        foreach (var other in optional)
            if (other.StandsFor(row))
                return true;
        return false;
    }

    private readonly bool IsInHead(int row)
    {
        for (var at = 0; at < _headCount; at++)
            if (Means(_head[at], LabelRole.Row, row))
                return true;
        return false;
    }

    private readonly int FirstAcrossValue(int first, int behind, int values)
    {
        if (behind - first == values)
            return 0;
        return behind - first > WidestRow ? -1 : RowGrammar.FirstValue(Codes(first, behind, stackalloc char[WidestRow]), values, labelsSpan: false);
    }
}

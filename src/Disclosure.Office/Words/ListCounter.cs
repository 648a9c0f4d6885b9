namespace Disclosure.Office.Words;

/// <summary>The last numbers of the levels of an automatic list.</summary>
internal sealed class ListCounter
{
    private readonly int?[] _last = new int?[ListFormat.Levels];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>The last number of a level; null where none was given yet.</summary>
    public int? this[int level] => _last[level];

    /// <summary>Counts a paragraph.</summary>
    /// <param name="format">How its list is numbered.</param>
    /// <param name="list">The list, of those that count together.</param>
    /// <param name="level">Its level.</param>
    public void Count(ListFormat format, int list, int level)
    {
        var isFirst = _begun.Add((list, level)) && format.RestartsAtFirst(level);
        _last[level] = isFirst || _last[level] is not { } last ? format.Start(level) : unchecked(last + 1);
        for (var deeper = level + 1; deeper < _last.Length; deeper++)
            if (format.RestartsBehind(deeper, level))
                _last[deeper] = null;
    }
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Which editions have a row: all, unless its line names some; and in which of them it only stands in for other rows.</summary>
internal sealed class Availability(IReadOnlyList<string> editions)
{
    /// <summary>What can be written, for errors.</summary>
    public const string Syntax = "in EDITION, in EDITION for ROW, ROW and for ROW, ROW";

    private readonly Dictionary<int, IReadOnlyList<SchemaText>> _named = [];
    private readonly Dictionary<int, IReadOnlyList<int>> _replaces = [];

    public bool IsIn(int edition) => _named.Count == 0 || _named.ContainsKey(edition);

    /// <summary>The rows in whose place the row stands in an edition.</summary>
    public IReadOnlyList<int> Replaces(int edition) => _replaces.TryGetValue(edition, out var rows) ? rows : [];

    /// <summary>Whether some edition has both. What editions do not tell apart, such as columns, is always there.</summary>
    public bool Overlaps(Availability other) =>
        editions.Count == 0 || Enumerable.Range(0, editions.Count).Any(edition => IsIn(edition) && other.IsIn(edition));

    /// <summary>Adds <c>in 2021</c>, <c>in 2021 for A, B</c> or, for all editions, <c>for A, B</c>.</summary>
    /// <returns>Whether the text is one of these.</returns>
    public bool TryAdd(SchemaText text, SchemaErrors errors)
    {
        var cursor = new SchemaCursor(text);
        if (cursor.TryRead("for"))
        {
            var rows = ReadRows(cursor, text, errors);
            for (var edition = 0; edition < editions.Count; edition++)
                Enter(edition, rows, text, errors);
            return true;
        }

        if (!cursor.TryRead("in"))
            return false;
        var name = cursor.ReadWord();
        var index = editions.ToList().IndexOf(name.ToString());
        if (name.IsEmpty)
            errors.Missing(text, "the edition");
        else if (index < 0)
            errors.Unknown(name, "edition", editions);
        else if (cursor.TryRead("for"))
            Enter(index, ReadRows(cursor, text, errors), name, errors);
        else
            Enter(index, [], name, errors);
        if (cursor.ReadRest() is { IsEmpty: false } more && index >= 0)
            errors.BadAttribute(more, Syntax, ["for"]);
        return true;
    }

    /// <summary>Finds the rows that are named, once all rows of the block are known.</summary>
    /// <param name="leaves">All rows.</param>
    /// <param name="byName">Their indices.</param>
    /// <param name="own">The row that this is for.</param>
    /// <param name="errors">Takes errors.</param>
    public void Resolve(IReadOnlyList<LabelLeaf> leaves, ILookup<string, int> byName, LabelLeaf own, SchemaErrors errors)
    {
        foreach (var pair in _named)
        {
            var rows = new List<int>();
            foreach (var name in pair.Value)
            {
                if (Find(name.ToString(), pair.Key, leaves, byName, own) is not { } row)
                    errors.Unknown(
                        name, "row to stand in for", leaves.Where(leaf => leaf.Availability.IsPlain(pair.Key)).Select(leaf => leaf.Label.Name));
                else if (rows.Contains(row))
                    errors.Repeated(name);
                else
                    rows.Add(row);
            }

            if (rows.Count > 0)
                _replaces[pair.Key] = rows;
        }
    }

    /// <summary>A row of that name that the edition has in its own right; one beside the row that stands in, if there are several.</summary>
    private static int? Find(string name, int edition, IReadOnlyList<LabelLeaf> leaves, ILookup<string, int> byName, LabelLeaf own)
    {
        int? found = null;
        foreach (var index in byName[name])
            if (!ReferenceEquals(leaves[index], own) && leaves[index].Availability.IsPlain(edition) && (found is null || leaves[index].Group == own.Group))
                found = index;
        return found;
    }

    /// <summary>Whether an edition has the row in its own right.</summary>
    private bool IsPlain(int edition) => _named.Count == 0 || (_named.TryGetValue(edition, out var rows) && rows.Count == 0);

    private static IReadOnlyList<SchemaText> ReadRows(SchemaCursor cursor, SchemaText text, SchemaErrors errors)
    {
        var names = cursor.ReadRest().Split(',').Where(name => !name.IsEmpty).ToArray();
        if (names.Length == 0)
            errors.Missing(text, "the row to stand in for");
        return names;
    }

    private void Enter(int edition, IReadOnlyList<SchemaText> rows, SchemaText at, SchemaErrors errors)
    {
        if (_named.ContainsKey(edition))
            errors.Repeated(at);
        else
            _named.Add(edition, rows);
    }
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Which editions have a row: all, unless its line names some; and in which of them it only stands in for other rows.</summary>
internal sealed class Availability(IReadOnlyList<string> editions)
{
    private readonly Dictionary<int, List<SchemaText>> _editions = [];
    private readonly Dictionary<int, int[]> _replaces = [];

    public bool IsIn(int edition) => _editions.Count == 0 || _editions.ContainsKey(edition);

    /// <summary>The rows in whose place the row stands in an edition.</summary>
    public IReadOnlyList<int> Replaces(int edition) => _replaces.TryGetValue(edition, out var rows) ? rows : [];

    public bool Overlaps(Availability other) => Enumerable.Range(0, editions.Count).Any(edition => IsIn(edition) && other.IsIn(edition));

    /// <summary>Adds <c>2021</c> or <c>2021 for A, B</c>.</summary>
    public void Add(SchemaText text, SchemaErrors errors)
    {
        var cursor = new SchemaCursor(text);
        var name = cursor.ReadWord();
        var edition = editions.ToList().IndexOf(name.ToString());
        if (edition < 0)
        {
            errors.Unknown(name.IsEmpty ? text : name, "edition", editions);
            return;
        }

        var rows = new List<SchemaText>();
        if (cursor.TryRead("for"))
            rows.AddRange(cursor.ReadRest().Split(','));
        else if (cursor.ReadRest() is { IsEmpty: false } more)
            errors.BadAttribute(more, "in EDITION and in EDITION for ROW, ROW");
        _editions[edition] = rows;
    }

    /// <summary>Finds the rows that are named, once all rows of the block are known.</summary>
    public void Resolve(IReadOnlyList<LabelLeaf> leaves, LabelLeaf own, SchemaErrors errors)
    {
        foreach (var pair in _editions)
        {
            var rows = new List<int>();
            foreach (var name in pair.Value)
            {
                var candidates = Enumerable.Range(0, leaves.Count)
                    .Where(index => leaves[index] != own && leaves[index].Name.ToString() == name.ToString()).ToArray();
                if (candidates.Length == 0)
                    errors.Unknown(name, "row", leaves.Select(leaf => leaf.Name.ToString()));
                else
                    rows.Add(candidates.OrderBy(index => leaves[index].Group == own.Group ? 0 : 1).First());
            }

            if (rows.Count > 0)
                _replaces[pair.Key] = [.. rows];
        }
    }
}

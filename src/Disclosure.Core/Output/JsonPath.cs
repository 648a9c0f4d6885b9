using System.Runtime.CompilerServices;
using System.Text.Json;
using Disclosure.Schema;

namespace Disclosure.Output;

/// <summary>
/// A step of the way to the cells of a report in its JSON: a table, a group of rows, a row, a group of columns or a column. Encoded once an
/// edition.
/// </summary>
internal sealed class JsonPath
{
    private static readonly ConditionalWeakTable<EditionDefinition, JsonPath[]> s_paths = [];

    private readonly List<JsonPath> _children = [];

    private JsonPath(string name, int number)
    {
        Name = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));
        Number = number;
    }

    public JsonEncodedText Name { get; }

    /// <summary>For a row the slot of its first cell, for a column its index; -1 for what holds no cell itself.</summary>
    public int Number { get; }

    public IReadOnlyList<JsonPath> Children => _children;

    /// <summary>For a row: the way to its columns.</summary>
    public JsonPath? Columns { get; private init; }

    /// <summary>The ways to the cells of an edition, one a table.</summary>
    public static JsonPath[] Of(EditionDefinition edition) =>
        s_paths.GetValue(edition, static edition => [.. edition.Tables.Select(OfTable)]);

    private static JsonPath OfTable(TableDefinition table)
    {
        var root = new JsonPath(table.Label.Name, -1);
        foreach (var block in table.Blocks)
        {
            var columns = new JsonPath("", -1);
            for (var column = 0; column < block.Columns.Count; column++)
                if (block.Columns[column].Kind != ValueKind.Ignored)
                    columns.Add(block.ColumnPath(column), new JsonPath(block.Columns[column].Label.Name, column));
            for (var row = 0; row < block.Rows.Count; row++)
                if (block.Rows[row].FirstSlot is >= 0 and var slot)
                    root.Add(block.RowPath(row), new JsonPath(block.Rows[row].Label.Name, slot) { Columns = columns });
        }

        return root;
    }

    private void Add(IReadOnlyList<string> path, JsonPath leaf)
    {
        var node = this;
        foreach (var name in path.Take(path.Count - 1))
        {
            var encoded = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));
            var child = node._children.Find(other => other.Name.Equals(encoded) && other.Number < 0);
            if (child is null)
                node._children.Add(child = new JsonPath(name, -1));
            node = child;
        }

        node._children.Add(leaf);
    }
}

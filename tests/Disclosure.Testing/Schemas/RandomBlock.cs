namespace Disclosure.Testing;

/// <summary>Makes up what stands in a table or in one block of it: heads, columns, rows and rules.</summary>
/// <param name="random">Where all choices come from.</param>
/// <param name="words">Makes names and labels.</param>
/// <param name="editions">The names of the editions; empty for a form without.</param>
/// <param name="totalLabel">The label that total rows and columns have in common; null if each has its own.</param>
/// <param name="hasWords">Whether columns may hold other things than figures.</param>
internal sealed class RandomBlock(Random random, RandomWords words, IReadOnlyList<string> editions, string? totalLabel, bool hasWords)
{
    private const int MaxRows = 8, MaxColumns = 8;

    private static readonly string[] s_severities = ["error", "warning", "info"];

    private readonly List<(string Attributes, string Formula)> _rules = [];
    private List<SchemaEntry> _columns = [];

    /// <summary>Writes the lines of a block.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="rowNames">The names that rows of the table have already.</param>
    /// <param name="differs">Whether the editions must differ in its rows.</param>
    /// <param name="nextRule">Gives the ids of rules.</param>
    public void Write(SchemaWriter writer, HashSet<string> rowNames, bool differs, Func<string> nextRule)
    {
        if (random.Next(3) == 0)
            writer.Line($"head {words.Label()}");
        var isAcross = random.Next(5) == 0;
        if (isAcross)
            writer.Line("across");
        var columns = _columns = Columns(isAcross || !hasWords ? NumberKind : Kind);
        var rows = Rows(rowNames, differs);
        WriteAll(writer, "columns", columns);
        WriteAll(writer, "rows", rows);
        foreach (var (attributes, formula) in _rules)
        {
            writer.Line($"rule {nextRule()} {attributes}{s_severities[random.Next(s_severities.Length)]} {words.Label()}");
            using (writer.Indent())
                writer.Line(formula);
        }
    }

    /// <summary>Of rows side by side nothing shows where words end.</summary>
    private List<SchemaEntry> Columns(Func<string> kind)
    {
        var tree = new RandomTree(random, words, []);
        var isSummed = random.Next(2) == 0;
        var columns = tree.Grow(MaxColumns - 1, isSummed ? () => "" : kind);
        if (columns.TrueForAll(column => column.Leaves.All(leaf => leaf.Attributes == "ignore")))
            columns.Add(tree.Leaf(""));
        for (var i = 0; i < columns.Count; i++)
            columns[i] = WithUnits(columns[i]);
        if (isSummed && columns.Count > 1)
        {
            var total = tree.Leaf("", totalLabel);
            _rules.Add(("", $"for each row: {total.Name} = {Sum(columns)}"));
            columns.Add(total);
        }

        return columns;
    }

    private List<SchemaEntry> Rows(HashSet<string> names, bool differs)
    {
        var tree = new RandomTree(random, words, names);
        var rows = tree.Grow(MaxRows - 4, () => "");
        if (differs)
            AddRowsOfEditions(tree, rows);
        var implied = _rules.Count > 0 ? "(implied) " : "";
        if (rows.Where(row => row.Children.Count == 0 && row.IsEverywhere).ToArray() is [var first, var second, var third, ..] && random.Next(2) == 0)
            _rules.Add((implied, $"for each column: {first.Name} + {second.Name} = {third.Name}{(rows[^1] is { Children.Count: 0, IsEverywhere: true } last && last != third ? $" + {last.Name}" : "")}"));
        if (rows.Count > 1 && random.Next(2) == 0)
        {
            var total = tree.Leaf("", totalLabel);
            _rules.Add((implied, $"for each column{Choice()}: {total.Name} = {Sum(rows)}"));
            rows.Insert(random.Next(4) == 0 ? 0 : rows.Count, total);
        }

        return rows;
    }

    /// <summary>Perhaps a choice of columns; none where their sum makes the formula follow for the last.</summary>
    private string Choice()
    {
        SchemaEntry[] figures = [.. _columns.SelectMany(column => column.Leaves).Where(leaf => leaf.Attributes is not ("text" or "date" or "ignore"))];
        if (_rules.Count > 0 || figures.Length < 2 || random.Next(2) == 0)
            return "";
        return random.Next(2) == 0 ? $" in {figures[0].Name}, {figures[^1].Name}" : $" except {figures[random.Next(figures.Length)].Name}";
    }

    /// <summary>Rows that only one edition has, and perhaps one that stands for them in the other.</summary>
    private void AddRowsOfEditions(RandomTree tree, List<SchemaEntry> rows)
    {
        var (old, young) = (editions[0], editions[1]);
        SchemaEntry[] divided = [tree.Leaf($"in {young}"), tree.Leaf($"in {young}")];
        rows.AddRange(divided);
        if (random.Next(2) == 0)
            rows.Add(tree.Leaf(random.Next(2) == 0 ? $"in {old}" : $"in {old}; in {young} for {divided[0].Name}, {divided[1].Name}"));
        rows.Add(tree.Leaf(""));
    }

    private string Kind() => random.Next(6) switch
    {
        0 => "text",
        1 => "date",
        2 => "ignore",
        _ => NumberKind(),
    };

    private string NumberKind() => random.Next(14) switch
    {
        0 => "signed",
        1 or 2 => "money",
        3 or 4 => "money 万元",
        5 => "unit 件",
        6 => "decimal",
        7 => "decimal 吨; decimal comma",
        8 => "decimal; groups of blank; negative in brackets",
        9 => "percent",
        10 => "count",
        _ => "",
    };

    /// <summary>Says in the head what amounts are printed in, where the schema says so.</summary>
    private static SchemaEntry WithUnits(SchemaEntry column) => column with
    {
        Label = column.Attributes == "money 万元" ? column.Label + "（万元）" : column.Attributes == "percent" ? column.Label + "%" : column.Label,
        Children = [.. column.Children.Select(WithUnits)],
    };

    private static string Sum(IEnumerable<SchemaEntry> entries) => string.Join(" + ", entries.Select(entry => entry.Term));

    private static void WriteAll(SchemaWriter writer, string keyword, List<SchemaEntry> entries)
    {
        writer.Line(keyword);
        using (writer.Indent())
            foreach (var entry in entries)
                entry.Write(writer);
    }
}

using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>An edition of a form as text without figures, to be filled in: its headings, and its tables with heads and rows.</summary>
internal static class BlankForm
{
    /// <summary>A row a line, its cells between TABs.</summary>
    public static IEnumerable<string> BetweenTabs(string[] cells) => [string.Join('\t', cells.Select(Printable.Of))];

    /// <summary>A row a line, its cells between bars.</summary>
    public static IEnumerable<string> BetweenBars(string[] cells) => [$"| {string.Join(" | ", cells.Select(Printable.Of))} |"];

    /// <summary>A cell a line behind a TAB, and a blank line behind each row.</summary>
    public static IEnumerable<string> CellALine(string[] cells) => [.. cells.Select(cell => "\t" + Printable.Of(cell)), ""];

    public static void Write(TextWriter output, FormDefinition form, EditionDefinition edition, Func<string[], IEnumerable<string>> layout)
    {
        WriteLine(output, Printable.Of(form.Title));
        var isFirst = true;
        foreach (var section in form.Sections)
        {
            WriteLine(output, "");
            WriteLine(output, Printable.Of(section.Heading.Text));
            foreach (var table in edition.Tables.Where(table => table.Section == section.Number))
                Write(output, table, layout);
        }

        foreach (var table in edition.Tables.Where(table => table.Section == 0))
        {
            if (isFirst)
                WriteLine(output, "");
            isFirst = false;
            Write(output, table, layout);
        }
    }

    private static void Write(TextWriter output, TableDefinition table, Func<string[], IEnumerable<string>> layout)
    {
        WriteLine(output, "");
        foreach (var row in table.Blocks.SelectMany(RowsOf))
            foreach (var line in layout(row))
                WriteLine(output, line);
    }

    /// <summary>Lines end alike on every machine.</summary>
    private static void WriteLine(TextWriter output, string line) => output.Write(line + '\n');

    private static IEnumerable<string[]> RowsOf(BlockDefinition block)
    {
        var width = block.Columns.Count + 1;
        if (block.Label is { } label)
            yield return Row(label.Text, width);
        int[] rows = [.. Enumerable.Range(0, block.Rows.Count).Where(row => block.Rows[row].FirstSlot >= 0 && block.Rows[row].Replaces.Count == 0)];
        if (block.IsAcross)
        {
            yield return [.. rows.SelectMany(row => Row(block.Rows[row].Label.Text, width - 1))];
            yield return [.. rows.SelectMany(_ => block.Columns.Select(column => column.Label.Text))];
            yield return [.. rows.SelectMany(_ => block.Columns.Select(_ => ""))];
            yield break;
        }

        foreach (var head in Head(block))
            yield return head;
        var groups = new List<string>();
        foreach (var row in rows)
        {
            string[] above = [.. Labels(block.RowGroups, block.Rows[row].Group)];
            foreach (var group in above.Skip(groups.Zip(above).TakeWhile(pair => pair.First == pair.Second).Count()))
                yield return Row(group, width);
            groups = [.. above];
            yield return Row(block.Rows[row].Label.Text, width);
        }
    }

    /// <summary>The rows of the head: a label over several columns stands over the first of them.</summary>
    private static IEnumerable<string[]> Head(BlockDefinition block)
    {
        string[][] columns = [.. block.Columns.Select(column => (string[])[.. Labels(block.ColumnGroups, column.Group), column.Label.Text])];
        for (var level = 0; level < columns.Max(column => column.Length); level++)
        {
            var head = Row(level == 0 && block.HeadNotes.Count > 0 ? block.HeadNotes[0].Text : "", columns.Length + 1);
            for (var column = 0; column < columns.Length; column++)
                if (level < columns[column].Length && (column == 0 || !columns[column - 1].Take(level + 1).SequenceEqual(columns[column].Take(level + 1))))
                    head[column + 1] = columns[column][level];
            yield return head;
        }
    }

    private static IEnumerable<string> Labels(IReadOnlyList<GroupDefinition> groups, int group)
    {
        var labels = new Stack<string>();
        for (; group >= 0; group = groups[group].Parent)
            labels.Push(groups[group].Label.Text);
        return labels;
    }

    private static string[] Row(string label, int width) => [label, .. Enumerable.Repeat("", width - 1)];
}

using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>What a form consists of: editions, tables, rows and columns with what they hold, and rules.</summary>
internal sealed class SchemaOutline(TextPage page)
{
    public void Write(FormDefinition form)
    {
        page.WriteLine($"{form.Name}  {form.Title}");
        foreach (var edition in form.Editions)
        {
            if (edition.Name.Length > 0)
                page.WriteLine($"edition {edition.Name}");
            foreach (var table in edition.Tables)
                Write(table);
            foreach (var rule in edition.Rules)
                page.WriteLine($"  rule {rule.Id}  {rule.Statement}: {Counted.Of(rule.Equations.Count, "equation")}");
            page.WriteLine($"  {Counted.Of(edition.SlotCount, "cell")}");
        }
    }

    private void Write(TableDefinition table)
    {
        page.WriteLine($"  table {table.Label.Name} {table.Key}  {table.Label.Text}");
        foreach (var block in table.Blocks)
        {
            for (var column = 0; column < block.Columns.Count; column++)
                page.WriteLine($"    column {string.Join('.', block.ColumnPath(column))} ({KindOf(block.Columns[column])})  {block.Columns[column].Label.Text}");
            for (var row = 0; row < block.Rows.Count; row++)
                if (block.Rows[row].FirstSlot >= 0)
                    page.WriteLine($"    row {string.Join('.', block.RowPath(row))}  {block.Rows[row].Label.Text}");
        }
    }

    private static string KindOf(ColumnDefinition column)
    {
        var kind = column.Kind switch
        {
            ValueKind.SignedCount => "signed",
            ValueKind.Ignored => "ignore",
            var other => other.ToString().ToLowerInvariant(),
        };
        return column.Unit.Length > 0 ? $"{kind} {column.Unit}" : kind;
    }
}

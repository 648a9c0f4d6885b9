using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Words the labels of a report: the official text, or one of the ways in which published reports vary it.</summary>
internal sealed class LabelWriter(FormDefinition form, Random random, PictureOptions options)
{
    private const string Spaces = " \u00A0\u3000";

    /// <summary>Words every label of an edition, and the headings of the sections.</summary>
    public Dictionary<LabelDefinition, string> WriteAll(EditionDefinition edition)
    {
        var labels = new Dictionary<LabelDefinition, string>();
        foreach (var section in form.Sections)
            labels[section.Heading] = Heading(section.Heading);
        foreach (var block in edition.Tables.SelectMany(table => table.Blocks))
        {
            foreach (var label in OtherLabels(block))
                labels.TryAdd(label, Write(label));
            foreach (var column in block.Columns)
                labels.TryAdd(column.Label, Column(column));
        }

        return labels;
    }

    private static IEnumerable<LabelDefinition> OtherLabels(BlockDefinition block) =>
        block.HeadNotes.Concat(block.Label is null ? [] : [block.Label])
            .Concat(block.RowGroups.Concat(block.ColumnGroups).Select(group => group.Label))
            .Concat(block.Rows.Select(row => row.Label));

    private string Write(LabelDefinition label) => Vary(Wording(label));

    private string Heading(LabelDefinition heading)
    {
        var text = Wording(heading);
        if (Draws(LabelVariants.LostNumbers) && text.IndexOf('、', StringComparison.Ordinal) is > 0 and var mark)
            text = text[(mark + random.Next(2))..];
        return Vary(text);
    }

    private string Column(ColumnDefinition column)
    {
        var text = Wording(column.Label);
        if (column.Kind == ValueKind.Money && PrintedUnit.InHead(text) is null && DrawsUnit())
            text += $"（单位：{PrintedUnit.OfHeads[random.Next(PrintedUnit.OfHeads.Length)].Word}）";
        text = Vary(text);
        return Draws(LabelVariants.BrokenLines) ? LineBreaks.Insert(text, random) : text;
    }

    private string Wording(LabelDefinition label) =>
        label.Aliases.Count > 0 && Draws(LabelVariants.Aliases) ? label.Aliases[random.Next(label.Aliases.Count)] : label.Text;

    private string Vary(string text)
    {
        if (options.IsTraditional)
            text = TraditionalWriting.Of(text);
        if (Draws(LabelVariants.ListMarks) && text.Length > 2 && text[1] == '.' && char.IsAsciiDigit(text[0]))
            text = $"{text[0]}、{text[2..]}";
        if (Draws(LabelVariants.HalfWidth))
            text = text.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':');
        if (Draws(LabelVariants.Spaces) && text.Length > 1)
            text = text.Insert(random.Next(1, text.Length), Spaces[random.Next(Spaces.Length)].ToString());
        return text;
    }

    private bool Draws(LabelVariants variant) => (options.Labels & variant) != 0 && random.NextDouble() < options.VariedLabels;

    private bool DrawsUnit() => (options.Values & ValueVariants.Units) != 0 && random.NextDouble() < options.NoisyValues;
}

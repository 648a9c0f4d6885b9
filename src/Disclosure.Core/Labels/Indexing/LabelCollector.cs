using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Labels.Indexing;

/// <summary>Gathers the labels of all editions of a form, folded.</summary>
internal sealed class LabelCollector
{
    private readonly UnnumberedLabels _unnumbered = new();

    /// <summary>What each folded text can mean.</summary>
    public Dictionary<string, LabelMeaning[]> Meanings { get; } = new(StringComparer.Ordinal);

    /// <summary>The wordings as the form prints them, with their folded texts.</summary>
    public Dictionary<string, string> Wordings { get; } = new(StringComparer.Ordinal);

    public static LabelCollector Collect(FormDefinition form)
    {
        var collector = new LabelCollector();
        var all = (1u << form.Editions.Count) - 1;
        for (var index = 0; index < form.Sections.Count; index++)
            collector.AddSection(form.Sections[index], new LabelMeaning(all, LabelRole.Section, (short)index, 0, 0));
        foreach (var mark in form.EndMarks)
            collector.Add(mark, new LabelMeaning(all, LabelRole.End, 0, 0, 0));
        for (var edition = 0; edition < form.Editions.Count; edition++)
            for (var table = 0; table < form.Editions[edition].Tables.Count; table++)
                for (var block = 0; block < form.Editions[edition].Tables[table].Blocks.Count; block++)
                    collector.AddBlock(form.Editions[edition].Tables[table].Blocks[block], 1u << edition, (short)table, (short)block);
        collector.AddUnnumbered();
        return collector;
    }

    private void AddSection(SectionDefinition section, LabelMeaning meaning)
    {
        Add(section.Heading, meaning);
        foreach (var wording in section.Heading.Aliases.Prepend(section.Heading.Text))
        {
            var folded = Folding.Fold(wording);
            var title = SectionNumbering.Title(folded);
            if (title.Length < folded.Length)
                Add(title, meaning with { Role = LabelRole.UnnumberedSection });
        }
    }

    private void AddBlock(BlockDefinition definition, uint edition, short table, short block)
    {
        var meaning = new LabelMeaning(edition, LabelRole.Block, table, block, 0);
        if (definition.Label is { } label)
            Add(label, meaning);
        foreach (var head in definition.HeadNotes)
            Add(head, meaning with { Role = LabelRole.Head });
        for (var i = 0; i < definition.RowGroups.Count; i++)
            AddRow(definition.RowGroups[i].Label, meaning with { Role = LabelRole.RowGroup, Index = (short)i });
        for (var i = 0; i < definition.Rows.Count; i++)
            if (definition.Rows[i].FirstSlot >= 0)
                AddRow(definition.Rows[i].Label, meaning with { Role = LabelRole.Row, Index = (short)i });
        for (var i = 0; i < definition.ColumnGroups.Count; i++)
            Add(definition.ColumnGroups[i].Label, meaning with { Role = LabelRole.ColumnGroup, Index = (short)i });
        for (var i = 0; i < definition.Columns.Count; i++)
            Add(definition.Columns[i].Label, meaning with { Role = LabelRole.Column, Index = (short)i });
    }

    /// <summary>Labels are numbered with 16 bits; a form with so many that there is no room for these is read with its numbers only.</summary>
    private void AddUnnumbered()
    {
        var unnumbered = _unnumbered.Find(Meanings.Keys).ToArray();
        if (Meanings.Count + unnumbered.Length > short.MaxValue)
            return;
        foreach (var (wording, meaning) in unnumbered)
            Add(wording, meaning);
    }

    /// <summary>A row is also known without its number.</summary>
    private void AddRow(LabelDefinition label, LabelMeaning meaning)
    {
        Add(label, meaning);
        foreach (var wording in WordingsOf(label))
            _unnumbered.Note(label.Text, wording, meaning);
    }

    private void Add(LabelDefinition label, LabelMeaning meaning)
    {
        foreach (var wording in WordingsOf(label))
            Add(wording, meaning);
    }

    /// <summary>A label is also known without an explanation in brackets at its end: （二）部分公开.</summary>
    private static IEnumerable<string> WordingsOf(LabelDefinition label)
    {
        yield return label.Text;
        var folded = Folding.Fold(label.Text);
        if (folded.EndsWith(")", StringComparison.Ordinal) && folded.LastIndexOf('(') is > 0 and var bracket)
            yield return PrintedWording.UpTo(label.Text, bracket);
        foreach (var alias in label.Aliases)
            yield return alias;
    }

    private void Add(string wording, LabelMeaning meaning)
    {
        var text = Folding.Fold(wording);
        if (text.Length == 0)
            return;
        Wordings[wording] = text;
        if (!Meanings.TryGetValue(text, out var meanings))
            meanings = [];
        var known = 0;
        while (known < meanings.Length && !meanings[known].IsSame(meaning))
            known++;
        if (known == meanings.Length)
            Array.Resize(ref meanings, known + 1);
        meanings[known] = meaning with { Editions = meaning.Editions | meanings[known].Editions };
        Meanings[text] = meanings;
    }
}

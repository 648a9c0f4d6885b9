using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>The wordings of a form's section headings, folded. Made once a form.</summary>
internal sealed class SectionWordings
{
    private static readonly ConditionalWeakTable<FormDefinition, SectionWordings> s_wordings = [];

    private readonly FormDefinition _form;
    private readonly string[][] _patterns, _titles;
    private readonly string[] _official;

    private SectionWordings(FormDefinition form)
    {
        _form = form;
        _patterns = [.. form.Sections.Select(section => section.Patterns.Select(Folding.FoldPattern).ToArray())];
        _official = [.. form.Sections.Select(section => Folding.Fold(section.Heading.Text))];
        _titles = [.. form.Sections.Select(section => section.Heading.Aliases.Prepend(section.Heading.Text)
            .Select(wording => SectionNumbering.Split(Folding.Fold(wording)).Title).ToArray())];
    }

    /// <summary>How many sections there are.</summary>
    public int Count => _official.Length;

    public static SectionWordings Of(FormDefinition form) => s_wordings.GetValue(form, static f => new SectionWordings(f));

    /// <summary>Whether a folded line is the official heading of a section, number included.</summary>
    public bool IsOfficial(int section, string folded) => _official[section] == folded;

    /// <summary>The section that a numbered line opens; -1 if it opens none.</summary>
    public int Find(HeadingReading heading, ReadOnlySpan<char> folded)
    {
        var title = folded[heading.TitleStart..];
        for (var section = 0; section < _form.Sections.Count; section++)
            if (IsHeadingOf(section, heading, title))
                return section;
        return -1;
    }

    /// <summary>Other words count only behind the number in full; a number that lost something stands before a known wording only.</summary>
    private bool IsHeadingOf(int section, HeadingReading heading, ReadOnlySpan<char> title)
    {
        if (heading.State != HeadingNumber.Lost && heading.Number != _form.Sections[section].Number)
            return false;
        foreach (var wording in heading.State == HeadingNumber.Printed ? _patterns[section] : _titles[section])
            if (heading.State == HeadingNumber.Printed ? Wildcard.IsMatch(wording, title) : title.SequenceEqual(wording))
                return true;
        return false;
    }
}

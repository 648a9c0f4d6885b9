using Disclosure.Grammar;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>The wordings of a form's section headings, folded. Made once a form.</summary>
internal sealed class SectionWordings
{
    private readonly FormDefinition _form;
    private readonly string[] _official;

    public SectionWordings(FormDefinition form)
    {
        _form = form;
        _official = new string[form.Sections.Count];
        for (var section = 0; section < _official.Length; section++)
            _official[section] = Folding.Fold(form.Sections[section].Heading.Text);
    }

    /// <summary>How many sections there are.</summary>
    public int Count => _official.Length;

    /// <summary>Other words for the title of each section, needed where a heading is not worded officially.</summary>
    private string[][] Patterns => field ??= [.. _form.Sections.Select(section => section.Patterns.Select(Wildcard.Fold).ToArray())];

    /// <summary>The wordings of each section's title without its number, needed where a number lost something.</summary>
    private string[][] Titles => field ??= [.. _form.Sections.Select(section => section.Heading.Aliases.Prepend(section.Heading.Text)
        .Select(wording => SectionNumbering.Title(Folding.Fold(wording))).ToArray())];

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
        foreach (var wording in heading.State == HeadingNumber.Printed ? Patterns[section] : Titles[section])
            if (heading.State == HeadingNumber.Printed ? Wildcard.IsMatch(wording, title) : title.SequenceEqual(wording))
                return true;
        return false;
    }
}

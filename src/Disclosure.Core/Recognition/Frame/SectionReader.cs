using Disclosure.Documents;
using Disclosure.Labels;
using Disclosure.Schema;

namespace Disclosure.Recognition.Frame;

/// <summary>Gives each heading the narrative below it: the lines up to the next heading that belong to no table and no signature.</summary>
internal static class SectionReader
{
    // Not []: that is not compiled ahead.
    private static readonly SourceSpan[] s_none = new SourceSpan[0];

    public static Section[] Read(FormDefinition form, SourceText source, LabelledText text, List<Heading> headings, TitlePage page)
    {
        var sections = new Section[headings.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            var heading = headings[i];
            var definition = form.Sections[heading.Section];
            var end = i + 1 < headings.Count ? headings[i + 1].Cell : page.SignatureAt;
            var narrative = FindNarrative(text, BehindHeading(text, heading.Cell), end, out var more);
            sections[i] = new Section(definition.Number, definition.Heading.Name, source, text.TrimmedPlace(heading.Cell), narrative, more);
        }

        return sections;
    }

    private static int BehindHeading(LabelledText text, int cell)
    {
        for (cell++; cell < text.Count && text.Label(cell) == LabelMatcher.ContinuesLabel;)
            cell++;
        return cell;
    }

    /// <summary>Neighbouring lines make one run, so that a long narrative takes no more memory than a short one.</summary>
    /// <returns>The first run; empty if there is none.</returns>
    private static SourceSpan FindNarrative(LabelledText text, int first, int end, out SourceSpan[] more)
    {
        SourceSpan narrative = default;
        more = s_none;
        for (var cell = first; cell < end; cell++)
        {
            var start = cell;
            while (cell < end && !text.IsOfTable(cell))
                cell++;
            if (cell == start)
                continue;
            var run = new SourceSpan(text[start].Offset, text[cell - 1].End - text[start].Offset);
            if (narrative.Length == 0)
                narrative = run;
            else
                more = [.. more, run];
        }

        return narrative;
    }
}

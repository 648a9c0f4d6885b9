using Disclosure.Schema;

namespace Disclosure;

/// <summary>Gives each heading the narrative below it: the lines up to the next heading that belong to no table and no signature.</summary>
internal static class SectionReader
{
    public static Section[] Read(
        FormDefinition form, SourceText source, LabelledText text, List<Heading> headings, TitlePage page, bool[] isTable)
    {
        var sections = new Section[headings.Count];
        var runs = new List<SourceSpan>();
        for (var i = 0; i < sections.Length; i++)
        {
            var heading = headings[i];
            var definition = form.Sections[heading.Section];
            var behind = i + 1 < headings.Count ? headings[i + 1].Cell : page.SignatureAt;
            runs.Clear();
            FindNarrative(text, isTable, BehindHeading(text, heading.Cell), behind, runs);
            sections[i] = new Section(definition.Number, definition.Heading.Name, source, text.TrimmedPlace(heading.Cell), runs);
        }

        return sections;
    }

    private static int BehindHeading(LabelledText text, int cell)
    {
        for (cell++; cell < text.Count && text.Label(cell) == Labels.Continuation;)
            cell++;
        return cell;
    }

    /// <summary>Neighbouring lines make one run, so that a long narrative takes no more memory than a short one.</summary>
    private static void FindNarrative(LabelledText text, bool[] isTable, int first, int behind, List<SourceSpan> runs)
    {
        var begins = true;
        for (var cell = first; cell < behind; cell++)
        {
            if (isTable[cell] || text.Cells[cell].IsTabbed)
            {
                begins = true;
                continue;
            }

            if (begins)
                runs.Add(new SourceSpan(text.Cells[cell].Offset, text.Cells[cell].Length));
            else
                runs[^1] = runs[^1] with { Length = text.Cells[cell].End - runs[^1].Offset };
            begins = false;
        }
    }
}

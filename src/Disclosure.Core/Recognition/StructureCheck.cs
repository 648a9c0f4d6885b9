using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Recognition.Frame;
using Disclosure.Schema;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Recognition;

/// <summary>Compares what a document has with what its form asks for: tables, rows, sections, year and agency.</summary>
internal static class StructureCheck
{
    /// <summary>A narrative longer than this says something; white space around a mark for nothing is counted in.</summary>
    private const int ShortestContent = 32;

    public static void Tables(EditionVariant edition, Assignment tables, List<Observation> observations)
    {
        foreach (var table in edition.Edition.Definition.Tables)
        {
            if (!table.Blocks.Any(block => block.Rows.Any(row => IsFound(row, tables))))
                observations.Add(new Observation(RuleCatalogue.TableMissing, table.Key, null, table.Label.Text));
            else
                foreach (var block in table.Blocks)
                    Rows(edition, block, tables, observations);
        }
    }

    public static void Sections(FormDefinition form, List<Heading> headings, Section[] sections, List<Observation> observations)
    {
        for (var index = 0; index < form.Sections.Count; index++)
            if (!IsPrinted(headings, index))
                observations.Add(new Observation(RuleCatalogue.SectionMissing, form.Sections[index].Heading.Text, null));
        var isOrdered = true;
        for (var i = 0; i < headings.Count; i++)
        {
            var definition = form.Sections[headings[i].Section];
            if (!headings[i].IsOfficial)
                observations.Add(new Observation(RuleCatalogue.HeadingWording, definition.Heading.Text, sections[i].HeadingPlace));
            if (definition.NeedsContent && HasNoContent(form, sections[i]))
                observations.Add(new Observation(RuleCatalogue.SectionEmpty, definition.Heading.Text, sections[i].HeadingPlace));
            if (isOrdered && i > 0 && headings[i].Section <= headings[i - 1].Section)
            {
                isOrdered = false;
                observations.Add(new Observation(RuleCatalogue.SectionOrder, null, sections[i].HeadingPlace));
            }
        }
    }

    public static void Page(CompiledForm form, EditionDefinition edition, TitlePage page, List<Observation> observations)
    {
        var names = form.Titles;
        if (page.Year is not { } year)
        {
            if (names.NamesYear)
                observations.Add(new Observation(RuleCatalogue.YearMissing, null, null));
        }
        else if (form.Form.Editions.Count > 1 && (year < edition.FirstYear || year > edition.LastYear))
            observations.Add(new Observation(RuleCatalogue.EditionAgainstYear, null, null, edition.Name));

        if (page.Agency is null)
        {
            if (names.NamesAgency)
                observations.Add(new Observation(RuleCatalogue.AgencyUncertain, null, null));
        }
        else if (!page.IsSigned && AgencyName.IsCut(page.Agency))
            observations.Add(new Observation(RuleCatalogue.AgencyUncertain, null, null, page.Agency));
    }

    private static bool IsPrinted(List<Heading> headings, int section)
    {
        foreach (var heading in headings)
            if (heading.Section == section)
                return true;
        return false;
    }

    private static void Rows(EditionVariant edition, BlockDefinition block, Assignment tables, List<Observation> observations)
    {
        foreach (var row in block.Rows)
            if (row.FirstSlot >= 0 && row.Replaces.Count == 0 && edition.Counts(row.FirstSlot) && !IsFound(row, tables))
                observations.Add(new Observation(RuleCatalogue.RowMissing, row.Label.Text, null));
    }

    private static bool IsFound(RowDefinition row, Assignment tables) => row.FirstSlot >= 0 && tables.Found[row.FirstSlot] > 0;

    /// <summary>A mark for nothing is no content. Long narratives are not looked through.</summary>
    private static bool HasNoContent(FormDefinition form, Section section) =>
        section.NarrativeLength <= ShortestContent && section.SaysNothing(form.NilMarks);
}

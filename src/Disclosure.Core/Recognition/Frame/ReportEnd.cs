using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Frame;

/// <summary>Finds where the report ends on a page: at the first of the lines that pages put behind one (相关词条).</summary>
internal static class ReportEnd
{
    /// <summary>The cell behind the report. What stands before its last heading is not looked at: menus in front of it use the same words.</summary>
    public static int Find(LabelledText text, List<Heading> headings)
    {
        for (var cell = headings.Count == 0 ? text.Count : headings[^1].Cell + 1; cell < text.Count; cell++)
            if (!text.IsInTable(cell) && text.Has(cell, LabelRole.End))
                return cell;
        return text.Count;
    }
}

using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// A report of a form that was chosen at run time (see <see cref="FormReader"/>). Its cells are found by name: by their key, as data and findings
/// name them, or by their path, as generated code would name them. As with typed reports, a cell that another edition of the form has, and this
/// report's not, is <see cref="CellState.Absent"/>.
/// </summary>
public sealed class DynamicReport : Report
{
    internal DynamicReport(ReportContent content)
        : base(content)
    {
    }

    /// <summary>The form.</summary>
    public FormDefinition Form => Content.Form;
}

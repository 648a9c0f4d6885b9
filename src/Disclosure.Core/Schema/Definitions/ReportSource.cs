namespace Disclosure.Schema;

/// <summary>Which other report a cell of a formula stands in.</summary>
public enum ReportSource
{
    /// <summary>The report of the same agency for the year before.</summary>
    Previous,

    /// <summary>The reports of the same year that the report is the total of; their cells are added up.</summary>
    Parts,
}

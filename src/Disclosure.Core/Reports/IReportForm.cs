using System.ComponentModel;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>Ties a generated report type to its form.</summary>
/// <typeparam name="TSelf">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IReportForm<TSelf>
    where TSelf : Report, IReportForm<TSelf>
{
    /// <summary>The form with all its editions.</summary>
    static abstract FormDefinition Form { get; }

    /// <summary>Puts the typed view of the content's edition over it.</summary>
    static abstract TSelf Create(ReportContent content);
}

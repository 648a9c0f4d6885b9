using Disclosure.Equations.Systems;

namespace Disclosure.Validation;

/// <summary>Cells that may be wrong together.</summary>
/// <param name="Changes">The cells, in the order of the form.</param>
/// <param name="Kind">What happened to them, if that is how they were found.</param>
internal sealed record Fault(CellChange[] Changes, RepairKind? Kind = null)
{
    /// <summary>Whether it is told what each cell would be.</summary>
    public bool IsExact => Array.TrueForAll(Changes, change => change.IsExact);
}

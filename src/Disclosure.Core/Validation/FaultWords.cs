using Disclosure.Equations.Systems;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>Makes repairs of faults: names what can have happened, and puts the likeliest first.</summary>
internal sealed class FaultWords(ReportContent content, ReportRanges report, Equation[] failing)
{
    /// <summary>The most repairs of a cause.</summary>
    private const int MaxRepairs = 8;

    public IReadOnlyList<Repair> Repairs(Fault[] faults, int cause, bool isCertain) =>
    [
        .. faults.Select(fault => (Fault: fault, Kinds: Kinds(fault))).OrderBy(fault => fault.Kinds.Sum(Cost)).Take(MaxRepairs).Select(fault => new Repair
        {
            Cause = cause,
            Cells = [.. fault.Fault.Changes.Select(Cell)],
            Kind = fault.Kinds.Distinct().Count() == 1 ? fault.Kinds[0] : RepairKind.Other,
            IsCertain = isCertain,
        }),
    ];

    /// <summary>What happened: one thing to all cells, or something to each.</summary>
    private RepairKind[] Kinds(Fault fault)
    {
        if (fault.Kind is { } kind)
            return [kind];
        var cells = Array.ConvertAll(fault.Changes, Cell);
        return cells is [var one, var other] && one.To == other.From && other.To == one.From && one.To is not null
            ? [RepairKind.CellsExchanged]
            : [.. fault.Changes.Zip(cells, Kind)];
    }

    private RepairKind Kind(CellChange change, RepairedCell cell) =>
        cell is not { From: { } from, To: { } to } ? RepairKind.Other
        : Slips.Kind(from, to) is not RepairKind.Other and var slip ? slip
        : IsTotal(change.Cell) ? RepairKind.TotalNotUpdated
        : RepairKind.Other;

    /// <summary>Whether an equation that fails says that a cell is the sum of several others.</summary>
    private bool IsTotal(int slot) =>
        Array.Exists(failing, equation => IsAlone(slot, equation.Left, equation.Right) || IsAlone(slot, equation.Right, equation.Left));

    private static bool IsAlone(int slot, Term[] side, Term[] other) => side is [{ Slot: var own }] && own == slot && other.Length > 1;

    /// <summary>How unlikely it is: some slips of a hand before changes that nobody would make.</summary>
    private static int Cost(RepairKind kind) => kind switch
    {
        RepairKind.Other => 4,
        RepairKind.TotalNotUpdated => 3,
        RepairKind.RowShifted or RepairKind.ColumnShifted => 3,
        _ => 2,
    };

    private RepairedCell Cell(CellChange change) =>
        new(content.SlotMap.Key(change.Cell), content.Slots[change.Cell].Value, change.IsExact ? report.Figure(change.Low) : null);
}

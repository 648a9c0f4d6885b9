using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>What there is to check in a document: the cells that count, and the equations over them.</summary>
internal sealed class ValidationPlan
{
    private static readonly ConditionalWeakTable<EditionDefinition, ValidationPlan> s_plans = [];

    private readonly ValueKind[] _kinds;
    private readonly int[][] _slotsOfTables;

    private ValidationPlan(ReportContent content)
    {
        var slots = Enumerable.Range(0, content.Edition.SlotCount);
        _kinds = [.. slots.Select(content.Layout.Kind)];
        _slotsOfTables = [.. content.Edition.Tables.Select((_, table) => slots.Where(slot => content.Layout.At(slot).Table == table).ToArray())];
        Cells = [.. slots.Where(content.Counts)];
        Equations =
        [
            .. from rule in content.Edition.Rules
               from definition in rule.Equations
               where definition.RowSlot < 0 || content.Counts(definition.RowSlot)
               select new Equation(rule, definition, content.Counts),
        ];
    }

    /// <summary>The slots of the cells that count, in the order of the form.</summary>
    public int[] Cells { get; }

    /// <summary>The equations, in the order of the schema.</summary>
    public Equation[] Equations { get; }

    /// <summary>
    /// The plan for a document. Documents of an edition share it, but for the few that print an optional row: each of those has its own.
    /// </summary>
    public static ValidationPlan Of(ReportContent content) =>
        content.OptionalRows.Count > 0 ? new ValidationPlan(content)
        : s_plans.TryGetValue(content.Edition, out var plan) ? plan
        : Share(content);

    public ValueKind Kind(int slot) => _kinds[slot];

    /// <summary>Whether the document has the table: at least one cell of it was found.</summary>
    public bool HasTable(int table, CellSlot[] slots)
    {
        foreach (var slot in _slotsOfTables[table])
            if (slots[slot].State != CellState.Absent)
                return true;
        return false;
    }

    private static ValidationPlan Share(ReportContent content) => s_plans.GetValue(content.Edition, _ => new ValidationPlan(content));
}

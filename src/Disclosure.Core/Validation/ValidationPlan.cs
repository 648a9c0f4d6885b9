using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>What there is to check in a document: the cells that count, and the equations over them.</summary>
internal sealed class ValidationPlan
{
    private readonly ValueKind[] _kinds;
    private readonly int[][] _slotsOfTables;
    private readonly IReadOnlyList<int> _optionalRows;

    private ValidationPlan(ReportContent content)
    {
        var slots = Enumerable.Range(0, content.Edition.SlotCount);
        _optionalRows = content.OptionalRows;
        _kinds = [.. slots.Select(content.SlotMap.Kind)];
        _slotsOfTables =
        [
            .. content.Edition.Tables.Select((_, table) => slots.Where(slot => content.SlotMap.At(slot).Table == table).ToArray()),
        ];
        Cells = [.. slots.Where(content.Counts)];
        Equations =
        [
            .. from rule in content.Edition.Rules
               from definition in rule.Equations
               where definition.RowSlot < 0 || content.Counts(definition.RowSlot)
               where definition.Condition is null || content.Counts(definition.Condition.Slot)
               select new Equation(rule, definition, content.Counts, slot => content.SlotMap.At(slot).Table),
        ];
    }

    /// <summary>The slots of the cells that count, in the order of the form.</summary>
    public int[] Cells { get; }

    /// <summary>The equations, in the order of the schema.</summary>
    public Equation[] Equations { get; }

    /// <summary>The plan for a document.</summary>
    public static ValidationPlan Of(ReportContent content)
    {
        if (content.OptionalRows.Count == 0)
            return content.Edition.PlainPlan ??= new ValidationPlan(content);
        if (content.Edition.MixedPlan is { } plan && plan._optionalRows.SequenceEqual(content.OptionalRows))
            return plan;
        return content.Edition.MixedPlan = new ValidationPlan(content);
    }

    public ValueKind Kind(int slot) => _kinds[slot];

    /// <summary>Whether the document has all tables of an equation.</summary>
    public bool HasTables(Equation equation, CellSlots slots)
    {
        foreach (var table in equation.Tables)
            if (!HasTable(table, slots))
                return false;
        return true;
    }

    /// <summary>Whether the document has the table: at least one cell of it was found.</summary>
    private bool HasTable(int table, CellSlots slots)
    {
        foreach (var slot in _slotsOfTables[table])
            if (slots[slot].State != CellState.Absent)
                return true;
        return false;
    }
}

using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>Whether the equations of the form contradict figures whose columns are not certain by their labels alone.</summary>
internal sealed class EquationConflict(CompiledEdition edition, SlotWriter writer)
{
    /// <summary>Whether an equation over a row of some blocks, all of whose cells are known, does not hold.</summary>
    public bool Contradict(List<ReadBlock> blocks)
    {
        var slots = new HashSet<int>(blocks.SelectMany(block => block.Block.Rows.SelectMany(row => block.Form.Leaves.Select(leaf => block.Slot(row, leaf)))));
        foreach (var rule in edition.Definition.Rules)
            foreach (var equation in rule.Equations)
                if (equation is { IsExact: true, Condition: null, Elsewhere.Count: 0 } && Concerns(equation, slots) && Fails(equation))
                    return true;
        return false;
    }

    /// <summary>Whether the equations over a row alone hold; null if there is none all of whose cells are known.</summary>
    public bool? Hold(ReadBlock block, RowOnPage row)
    {
        var slots = new HashSet<int>(block.Form.Leaves.Select(leaf => block.Slot(row, leaf)));
        bool? hold = null;
        foreach (var rule in edition.Definition.Rules)
            foreach (var equation in rule.Equations)
                if (equation is { Relation: Relation.Equal, Condition: null, Elsewhere.Count: 0 } && IsWithin(equation, slots) && Sum(equation.Left) is { } left && Sum(equation.Right) is { } right)
                    hold = hold is not false && left == right;
        return hold;
    }

    private static bool IsWithin(EquationDefinition equation, HashSet<int> slots) =>
        equation.Left.All(term => slots.Contains(term.Slot)) && equation.Right.All(term => slots.Contains(term.Slot));

    private static bool Concerns(EquationDefinition equation, HashSet<int> slots) =>
        equation.Left.Any(term => slots.Contains(term.Slot)) || equation.Right.Any(term => slots.Contains(term.Slot));

    private bool Fails(EquationDefinition equation) =>
        Sum(equation.Left) is { } left && Sum(equation.Right) is { } right && left != right;

    private decimal? Sum(IReadOnlyList<Term> terms)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            if (IsOptional(term.Slot))
                continue;
            if (writer[term.Slot].Value is not { } value)
                return null;
            sum += value * term.Coefficient;
        }

        return sum;
    }

    /// <summary>A cell of an optional row that is not printed, or of a row that a printed one replaces, falls away.</summary>
    private bool IsOptional(int slot)
    {
        if (writer[slot].State != CellState.Absent)
            return false;
        var (table, block, index, _) = edition.Slots.At(slot);
        var rows = edition.Definition.Tables[table].Blocks[block].Rows;
        if (rows[index].Replaces.Count > 0)
            return true;
        foreach (var row in rows)
            if (row.StandsFor(index) && row.FirstSlot >= 0 && writer.TimesFound(row.FirstSlot) > 0)
                return true;
        return false;
    }
}

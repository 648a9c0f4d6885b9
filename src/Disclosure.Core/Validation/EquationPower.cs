using Disclosure.Equations.Systems;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// What the equations of a form can find out about the figures of some tables, whatever these are: a property of the equations alone. It holds where all
/// figures are printed; each blank takes from it.
/// </summary>
public sealed record EquationPower
{
    /// <summary>The edition; empty for a form that has none.</summary>
    public required string Edition { get; init; }

    /// <summary>The keys of the tables that the equations are about; several where an equation ties them together.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>How many cells are in equations.</summary>
    public required int Cells { get; init; }

    /// <summary>How many equations there are, without inequalities, conditional ones, ratios and rounded sums.</summary>
    public required int Equations { get; init; }

    /// <summary>How many of them do not follow from the others.</summary>
    public required int Rank { get; init; }

    /// <summary>How few cells can be wrong together without any equation failing; where it is 5, or 3 for more than 600 cells, at least so many.</summary>
    public required int Distance { get; init; }

    /// <summary>How many wrong figures are always detected.</summary>
    public int Detects => Distance - 1;

    /// <summary>How many wrong figures can always be told, if no more are wrong.</summary>
    public int Locates => (Distance - 1) / 2;

    /// <summary>How many unreadable figures always follow from the others, if these are right.</summary>
    public int Recovers => Distance - 1;

    /// <summary>What the equations of a form can find out, edition by edition, for each of its tables that has any.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static IReadOnlyList<EquationPower> Of(FormDefinition form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var compiled = CompiledForm.Of(form);
        return [.. Enumerable.Range(0, compiled.EditionCount).SelectMany(edition => Of(compiled.Edition(edition).Plain))];
    }

    private static IEnumerable<EquationPower> Of(EditionVariant edition) =>
        from row in edition.EquationSystem.Plain
        group row by edition.EquationSystem.GroupOf[edition.EquationSystem.Equations[row.Sources.Numbers[0]]] into rows
        orderby rows.Key
        select Of(edition, [.. rows]);

    private static EquationPower Of(EditionVariant edition, SystemRow[] rows)
    {
        int[] cells = [.. rows.SelectMany(row => row.Cells.ToArray()).Distinct()];
        var definition = edition.Edition.Definition;
        return new EquationPower
        {
            Edition = definition.Name,
            Tables = [.. cells.Select(cell => edition.Edition.Slots.At(cell).Table).Distinct().Order().Select(table => definition.Tables[table].Key)],
            Cells = cells.Length,
            Equations = rows.Length,
            Rank = Dependence.Rank(rows, edition.SlotCount),
            Distance = Dependence.Distance(rows),
        };
    }

    /// <summary>Whether two say the same.</summary>
    public bool Equals(EquationPower? other) =>
        other is not null && Edition == other.Edition && Tables.SequenceEqual(other.Tables) && Cells == other.Cells && Equations == other.Equations
        && Rank == other.Rank && Distance == other.Distance;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, Cells, Equations, Rank, Distance);
}

using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Prediction;

/// <summary>
/// Tries to walk over the tables of a document, one after the other in the order of the form. Either all of them are as the form prints
/// them, or none is taken.
/// </summary>
internal ref struct PredictedTables
{
    private readonly CompiledForm _form;
    private readonly CellEnds _ends;
    private readonly Span<char> _folded;
    private EditionVariant? _edition;
    private CellSlots? _slots;
    private int _next;

    public PredictedTables(CompiledForm form, CellEnds ends, Span<char> folded)
    {
        _form = form;
        _ends = ends;
        _folded = folded;
    }

    private delegate bool Walk(ref TableWalk walk);

    /// <summary>Whether something was met that the form does not print so: prediction is over.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The index of the edition that the tables are of.</summary>
    public readonly int Edition => _edition!.Edition.Index;

    /// <summary>What the tables hold; null unless all of them were walked over.</summary>
    public readonly Assignment? Tables => !HasFailed && IsDone ? new Assignment(_slots!, _edition!.Found) : null;

    /// <summary>Whether a table is to come, so that it is worth asking for it.</summary>
    public readonly bool IsExpecting => !HasFailed && !IsDone;

    /// <summary>How many cells the tables have that were walked over.</summary>
    public int CellCount { get; private set; }

    /// <summary>Where the first and the last table begin.</summary>
    public (int First, int Last) Places { get; private set; }

    private readonly bool IsDone => _edition is not null && _next == _edition.TableCount;

    /// <summary>Walks over the next table, which must begin here.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="isGrid">Whether its rows stand on lines; else each cell does.</param>
    /// <returns>Where it ends; -1 if it is not as the form prints it.</returns>
    public int ReadTabbed(int at, bool isGrid)
    {
        var end = isGrid ? Read(at, static (ref walk) => walk.Walk<GridCells>(), out _) : Read(at, static (ref walk) => walk.Walk<TabbedCells>(), out _);
        HasFailed |= end < 0;
        return end;
    }

    /// <summary>Walks over the next table if it begins with this line; its cells stand on lines of their own.</summary>
    /// <returns>Where it ends; -1 if it does not begin here, or is not as the form prints it.</returns>
    public int ReadLines(int at)
    {
        if (!CanBegin(at))
            return -1;
        var end = Read(at, static (ref walk) => walk.Walk<LineCells>(), out var hasBegun);
        HasFailed |= end < 0 && hasBegun;
        return end;
    }

    /// <summary>Whether the first character of a line can be that of the next table; most lines of prose are ruled out here.</summary>
    private readonly bool CanBegin(int at)
    {
        var first = FoldingMap.Fold(_ends.Text[at]);
        if (_edition is not null)
            return first == _edition.Edition.FirstCharacter(_next);
        for (var edition = 0; edition < _form.EditionCount; edition++)
            if (first == _form.Edition(edition).FirstCharacter(_next))
                return true;
        return false;
    }

    /// <summary>
    /// Before the first table any edition is possible; behind it only the one that was found, with or without its optional rows.
    /// </summary>
    private int Read(int at, Walk walk, out bool hasBegun)
    {
        hasBegun = false;
        if (IsDone)
            return -1;
        var (first, stop) = _edition is null ? (0, _form.EditionCount) : (_edition.Edition.Index, _edition.Edition.Index + 1);
        for (var index = first; index < stop; index++)
        {
            // The plain edition speaks for both until an optional row is seen, which only some tables can have.
            var edition = _form.Edition(index);
            var hasSeenNone = _edition is not { IsPlain: false };
            if (hasSeenNone && Read(at, edition.Plain, walk, ref hasBegun) is >= 0 and var end)
                return end;
            if ((!hasSeenNone || edition.Slots.HasOptionalRows(_next)) && Read(at, edition.Hybrid, walk, ref hasBegun) is >= 0 and var endOfFull)
                return endOfFull;
        }

        return -1;
    }

    private int Read(int at, EditionVariant edition, Walk walk, ref bool hasBegun)
    {
        var table = new TableWalk(_ends, at, edition, _next, _form, _folded, _slots);
        var isWalked = walk(ref table);
        hasBegun |= table.HasBegun;
        if (!isWalked)
            return -1;
        (_edition, _slots) = (edition, table.Slots);
        Places = (_next == 0 ? at : Places.First, at);
        CellCount += edition.Table(_next++).CellCount;
        return table.At;
    }
}

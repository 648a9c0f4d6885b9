using System.Runtime.CompilerServices;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Grammar;
using Disclosure.Labels;
using Disclosure.Values;
using Disclosure.Writing;

namespace Disclosure.Prediction;

/// <summary>
/// Walks over a text along a printed table: at each cell it knows what must come, so that it need not search. It fills the cells of the
/// report on its way, and stops at the first thing that is not as the form prints it; the document is then read without prediction.
/// </summary>
internal ref partial struct TableWalk
{
    private readonly ReadOnlySpan<char> _text;
    private readonly CellEnds _ends;
    private readonly LabelLookup _labels;
    private readonly ValueReader _values;
    private readonly Span<char> _folded;
    private readonly EditionVariant _edition;
    private readonly PrintedTable _table;
    private CellSlots? _slots;
    private int _at;

    /// <summary>The unit that the head gives for each column of money; null as long as it names none.</summary>
    private MoneyUnit[]? _units;

    /// <param name="ends">The text, and where its cells can end.</param>
    /// <param name="at">Where the table begins.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="table">Which of its tables.</param>
    /// <param name="reader">What the form's labels and values are read with.</param>
    /// <param name="folded">Room for folded labels.</param>
    /// <param name="slots">The cells so far; null before the first value of a document.</param>
    public TableWalk(CellEnds ends, int at, EditionVariant edition, int table, CompiledForm reader, Span<char> folded, CellSlots? slots)
    {
        _text = ends.Text;
        _ends = ends;
        _at = at;
        _edition = edition;
        _table = edition.Table(table);
        _labels = reader.Labels;
        _values = reader.Values;
        _folded = folded;
        _slots = slots;
    }

    /// <summary>The cells of the report; null as long as no value was met.</summary>
    public readonly CellSlots? Slots => _slots;

    /// <summary>Where the walk stands: behind the table once it is walked.</summary>
    public readonly int At => _at;

    /// <summary>Whether the walk got beyond the first label: what begins like the table is the table.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Walks over the table; false where it is not as the form prints it.</summary>
    public bool Walk<TLayout>()
        where TLayout : struct, ICellLayout
    {
        var printed = TLayout.Text(_table);
        for (var index = 0; index < printed.Runs.Length; index++)
        {
            ref readonly var run = ref printed.Runs[index];
            if (!TryOfficial(printed, in run, index) && !ReadLabels<TLayout>(printed, index))
                return false;
            for (var value = ReadPlain<TLayout>(in run, 0); value < run.ValueCount; value = ReadPlain<TLayout>(in run, value + 1))
                if (!ReadValue<TLayout>(_table.Runs[index].Values[value], begins: value == 0))
                    return false;
        }

        return TLayout.End(ref this, _table);
    }

    /// <summary>A value that is to be looked at closely. It stays out of the loop, which is shorter for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadValue<TLayout>(PrintedCell cell, bool begins)
        where TLayout : struct, ICellLayout =>
        (begins || TLayout.Begin(ref this, cell)) && TLayout.Read(ref this, cell);
}

using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>
/// Walks over a text along a printed table: at each cell it knows what must come, so that it need not search. It fills the cells of the
/// report on its way, and stops at the first thing that is not as the form prints it; the document is then read without prediction.
/// </summary>
internal ref partial struct TableWalk
{
    private readonly ReadOnlySpan<char> _text;
    private readonly CellEnds _ends;
    private readonly LabelTable _labels;
    private readonly ValueReader _values;
    private readonly Span<char> _folded;
    private readonly PrintedEdition _edition;
    private readonly PrintedTable _table;
    private CellSlots? _slots;
    private int _at;

    /// <summary>The power of ten of the unit that the head gives for each column of money; null where it names none.</summary>
    private int?[]? _powers;

    /// <param name="ends">The text, and where its cells can end.</param>
    /// <param name="at">Where the table begins.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="table">Which of its tables.</param>
    /// <param name="reader">What the form's labels and values are read with.</param>
    /// <param name="folded">Room for folded labels.</param>
    /// <param name="slots">The cells so far; null before the first value of a document.</param>
    public TableWalk(CellEnds ends, int at, PrintedEdition edition, int table, FormReaders reader, Span<char> folded, CellSlots? slots)
    {
        _text = ends.Text;
        _ends = ends;
        _at = at;
        _edition = edition;
        _table = edition.Tables[table];
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

    /// <summary>Goes over the labels of a run in one comparison if they are worded officially, as nearly always, or fold to that.</summary>
    private bool TryOfficial(PrintedText printed, in RunOutline run, int index)
    {
        var length = printed.Match(in run, _text[_at..]);
        if (length < 0)
            return false;
        _at += length;
        HasBegun = true;
        if (run.HasHeads)
            foreach (var head in _table.Runs[index].Heads)
                NoteHead(head, head.Power);
        return true;
    }

    /// <summary>Goes over the labels of a run of which not all are worded officially, up to its first value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadLabels<TLayout>(PrintedText printed, int index)
        where TLayout : struct, ICellLayout
    {
        var run = _table.Runs[index];
        var labels = run.Labels;
        for (var label = SkipOfficial(printed, index, 0); label < labels.Length; label = SkipOfficial(printed, index, label + 1))
        {
            if ((label == 0 && !TLayout.Begin(ref this, labels[0])) || !TLayout.Read(ref this, labels[label]))
                return false;
            HasBegun = true;
            var next = label + 1 < labels.Length ? labels[label + 1] : run.Values.Length > 0 ? run.Values[0] : null;
            if (next is not null && !TLayout.Begin(ref this, next))
                return false;
        }

        return true;
    }

    /// <summary>Goes over labels that are worded officially, up to one that is not.</summary>
    /// <param name="printed">The official wording.</param>
    /// <param name="index">Which run they are of.</param>
    /// <param name="first">The label that is next; what sets it off was read, but for the first of the run.</param>
    /// <returns>The label that is not; the number of labels if all are.</returns>
    private int SkipOfficial(PrintedText printed, int index, int first)
    {
        var labels = _table.Runs[index].Labels;
        if (first == labels.Length)
            return first;
        var label = printed.FindDeparture(index, first, _text[_at..], out var length);
        _at += length;
        for (; first < label; first++)
            NoteHead(labels[first], labels[first].Power);
        HasBegun |= label > 0;
        return label;
    }
}

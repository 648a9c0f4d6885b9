using System.Runtime.CompilerServices;
using Disclosure.Forms.Fast;

namespace Disclosure.Prediction;

/// <content>Goes over the labels between two values, as many at once as are worded as the form has them.</content>
internal ref partial struct TableWalk
{
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
                NoteHead(head, head.Unit);
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
            NoteHead(labels[first], labels[first].Unit);
        HasBegun |= label > 0;
        return label;
    }
}

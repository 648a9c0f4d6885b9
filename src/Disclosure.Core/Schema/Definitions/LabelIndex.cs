using System.ComponentModel;

namespace Disclosure.Schema;

/// <summary>
/// The labels of a form, ready to be looked up: every wording with its label, what each label can mean, and the perfect hash that finds a
/// wording. The generator works it out; for a form that is loaded at run time the library does, with the same code. Opaque: it holds
/// nothing that the form does not say itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LabelIndex
{
    /// <summary>What stands behind each wording; no wording has one.</summary>
    internal const char WordingEnd = '\n';

    /// <summary>How many numbers tell a meaning: label, editions, role, table, block and index.</summary>
    internal const int NumbersAMeaning = 6;

    /// <summary>Used by generated code.</summary>
    /// <param name="wordings">The wordings, as printed and as folded, a line feed behind each.</param>
    /// <param name="labels">The label of each wording. Labels are numbered in the order of their folded texts.</param>
    /// <param name="meanings">The meanings, ordered by label: six numbers each.</param>
    /// <param name="seed">Which hash it is that is perfect over the wordings.</param>
    /// <param name="shifts">The shifts of its buckets.</param>
    public LabelIndex(string wordings, int[] labels, int[] meanings, int seed, int[] shifts)
    {
        Wordings = wordings;
        Labels = labels;
        Meanings = meanings;
        (Seed, Shifts) = (seed, shifts);
    }

    internal string Wordings { get; }

    internal int[] Labels { get; }

    internal int[] Meanings { get; }

    internal int Seed { get; }

    internal int[] Shifts { get; }
}

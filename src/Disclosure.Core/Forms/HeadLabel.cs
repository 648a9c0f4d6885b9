using Disclosure.Labels.Indexing;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>A label in the head of a block, over the labels below it. One that has none below it stands over one column of values, a leaf.</summary>
internal sealed class HeadLabel
{
    private readonly LabelDefinition? _label;

    public HeadLabel(LabelDefinition? label, LabelRole role, int index, int leaf, HeadLabel[] children)
    {
        _label = label;
        (Role, Index, Leaf, Children) = (role, index, leaf, children);
    }

    /// <summary>What it is.</summary>
    public LabelRole Role { get; }

    /// <summary>Which of the block's columns, rows or groups.</summary>
    public int Index { get; }

    /// <summary>The leaf; -1 where labels stand below it.</summary>
    public int Leaf { get; }

    /// <summary>The labels below it, in the order of the form.</summary>
    public HeadLabel[] Children { get; }

    /// <summary>Its wordings, folded, the official one first.</summary>
    public string[] Wordings => field ??= _label is null ? [] : [.. _label.Aliases.Prepend(_label.Text).Select(wording => Folding.Fold(wording))];
}

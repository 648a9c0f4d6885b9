using Disclosure.Writing;

namespace Disclosure.Labels.Indexing;

/// <summary>
/// The labels of rows and their groups without the number in front of them, as documents print that have lost all numbers. Such a text is a
/// wording only where it tells one label of its block, and where it is no label of the form in any role: 其他 stays a column.
/// </summary>
internal sealed class UnnumberedLabels
{
    private readonly List<Label> _labels = [];

    /// <summary>Notes a wording of a row or group; one without a number is passed over.</summary>
    /// <param name="official">The official wording of the label.</param>
    /// <param name="wording">The wording.</param>
    /// <param name="meaning">What it means.</param>
    public void Note(string official, string wording, LabelMeaning meaning)
    {
        var folded = Folding.Fold(wording);
        if (RowNumbering.Length(folded.AsSpan()) is > 0 and var length && folded.Length - length > 1)
            _labels.Add(new Label(official, folded.Substring(length), PrintedWording.From(wording, length), meaning));
    }

    /// <summary>The wordings with what they mean.</summary>
    /// <param name="known">The labels of the form.</param>
    public IEnumerable<(string Wording, LabelMeaning Meaning)> Find(ICollection<string> known) =>
        from label in _labels
        group label by (label.Text, label.Meaning.Editions, label.Meaning.Table, label.Meaning.Block) into same
        where !known.Contains(same.Key.Text) && same.All(label => label.Official == same.First().Official)
        from label in same
        select (label.Wording, label.Meaning);

    private readonly record struct Label(string Official, string Text, string Wording, LabelMeaning Meaning);
}

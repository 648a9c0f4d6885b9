namespace Disclosure.Schema.Binding;

/// <summary>The names of columns in cell keys.</summary>
internal static class ColumnKeys
{
    private static readonly (char Open, char Close)[] s_brackets = [('（', '）'), ('(', ')')];

    /// <summary>The labels without the note in brackets at their end, unless that tells two columns apart.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> labels)
    {
        var counts = labels.GroupBy(WithoutNote, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. labels.Select(label => counts[WithoutNote(label)] == 1 ? WithoutNote(label) : label)];
    }

    /// <summary>The key of 本年收费金额（单位：万元） is 本年收费金额: the unit is no part of the name.</summary>
    private static string WithoutNote(string label)
    {
        foreach (var (open, close) in s_brackets)
            if (label.Length > 0 && label[label.Length - 1] == close && label.IndexOf(open) is > 0 and var bracket)
                return label.Substring(0, bracket).TrimEnd();
        return label;
    }
}

namespace Disclosure.Schema.Binding;

/// <summary>The names of columns in cell keys.</summary>
internal static class ColumnKeys
{
    private static readonly (char Open, char Close)[] s_brackets = [('（', '）'), ('(', ')')];

    /// <summary>
    /// The labels without the note in brackets at their end, unless that tells two columns apart. Labels that several columns have stand
    /// behind those of their groups.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Label, int Group)> columns, IReadOnlyList<GroupDefinition> groups)
    {
        var whole = Counts(columns.Select(column => column.Label));
        var bare = Counts(columns.Select(column => WithoutNote(column.Label)));
        return [.. columns.Select(Key)];

        string Key((string Label, int Group) column) =>
            whole[column.Label] > 1 ? DistinctWording.WithGroups(groups, column.Group, column.Label)
            : bare[WithoutNote(column.Label)] > 1 ? column.Label
            : WithoutNote(column.Label);
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    /// <summary>The key of 本年收费金额（单位：万元） is 本年收费金额: the unit is no part of the name.</summary>
    private static string WithoutNote(string label)
    {
        foreach (var (open, close) in s_brackets)
            if (label.Length > 0 && label[label.Length - 1] == close && label.IndexOf(open) is > 0 and var bracket)
                return label.Substring(0, bracket).TrimEnd();
        return label;
    }
}

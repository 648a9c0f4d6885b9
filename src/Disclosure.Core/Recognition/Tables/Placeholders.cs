namespace Disclosure.Recognition.Tables;

/// <summary>Words that converters put over columns whose head was lost (数据1, 列2, Column 3), and such as are over any column.</summary>
internal static class Placeholders
{
    private static readonly string[] s_words = ["项目", "类别", "内容", "数量", "数据项目", "(数据项目)", "指标", "名称"];

    private static readonly string[] s_numbered = ["数据", "列", "column", "col", "字段"];

    /// <summary>Whether a folded text is one of them.</summary>
    public static bool Contains(string folded)
    {
        if (folded.Length == 0 || folded.AsSpan().IndexOfAnyExcept("-—－_") < 0 || Array.IndexOf(s_words, folded) >= 0)
            return true;
        foreach (var word in s_numbered)
            if (folded.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !folded.AsSpan(word.Length).ContainsAnyExceptInRange('0', '9'))
                return true;
        return false;
    }
}

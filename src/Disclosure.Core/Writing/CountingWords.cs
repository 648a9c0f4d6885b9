namespace Disclosure.Writing;

/// <summary>Words that stand behind a number of things: 3件.</summary>
internal static class CountingWords
{
    /// <summary>All that are read, those of two characters first.</summary>
    public static readonly string[] All = ["人次", "件次", "件", "宗", "条", "起", "项", "个", "次", "份", "篇", "部", "例"];
}

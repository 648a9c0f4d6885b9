namespace Disclosure.Values;

/// <summary>The words that data files use for cell states.</summary>
internal static class CellStates
{
    private static readonly string[] s_words = ["absent", "number", "blank", "none", "text", "ambiguous", "date", "derived"];

    public static string Word(CellState state) => s_words[(int)state];

    public static CellState? Parse(string? word) => Array.IndexOf(s_words, word) is >= 0 and var index ? (CellState)index : null;
}

namespace Disclosure.Testing;

/// <summary>Lines inside a label, as narrow columns force them: 本年新⏎制作数量.</summary>
internal static class LineBreaks
{
    /// <summary>The shortest label that is broken: pieces of a shorter one can read like other labels (其他⏎结果).</summary>
    private const int Shortest = 6, ShortestPiece = 3;

    /// <summary>Breaks a label over two lines; a short one, or one with a bracket, stays whole.</summary>
    public static string Insert(string label, Random random) =>
        label.Length < Shortest || label.AsSpan().ContainsAny('（', '(')
            ? label
            : label.Insert(random.Next(ShortestPiece, label.Length - ShortestPiece + 1), "\n");

    /// <summary>The label on one line.</summary>
    public static string Remove(string label) => label.Replace("\n", "", StringComparison.Ordinal);
}

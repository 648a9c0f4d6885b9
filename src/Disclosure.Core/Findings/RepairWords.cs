namespace Disclosure.Findings;

/// <summary>The words for kinds of repairs in output.</summary>
internal static class RepairWords
{
    private static readonly string[] s_words =
    [
        "other", "digit dropped", "digit doubled", "digits exchanged", "digit mistyped", "zeros", "sign", "cells exchanged", "row shifted",
        "column shifted", "total not updated",
    ];

    public static string Word(RepairKind kind) => s_words[(int)kind];

    public static RepairKind? Parse(string? word) => Array.IndexOf(s_words, word) is >= 0 and var index ? (RepairKind)index : null;
}

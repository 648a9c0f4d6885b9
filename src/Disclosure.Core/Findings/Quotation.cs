namespace Disclosure.Findings;

/// <summary>Printed text in messages: not more of it than a person wants to read.</summary>
internal static class Quotation
{
    /// <summary>The most characters that are quoted.</summary>
    public const int Longest = 40;

    public static string Of(string printed)
    {
        if (printed.Length <= Longest)
            return printed.Trim();
        var end = char.IsHighSurrogate(printed[Longest - 1]) ? Longest - 1 : Longest;
        return printed[..end].Trim() + "…";
    }
}

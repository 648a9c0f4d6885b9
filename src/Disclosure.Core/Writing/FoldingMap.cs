namespace Disclosure.Writing;

/// <summary>
/// One table for every comparison of labels: width, case, spacing, punctuation, traditional characters and look-alikes fold to one form.
/// It is compiled in, since <c>string.Normalize</c> does nothing without globalization data and throws on lone surrogates.
/// </summary>
internal static partial class FoldingMap
{
    private const char Dropped = '\0', LastWhiteSpace = '\u3000';

    /// <summary>Characters that set nothing apart in a label: quotation marks and markup.</summary>
    private const string Ignorable = "\"'`“”‘’「」『』《》〈〉*#\0";

    /// <summary>Marks that are exchanged freely: 1. and 1、, a comma for 、.</summary>
    private const string Separators = "、，。．.;；·•﹑";

    private const string Dashes = "—–－−―─‐‑﹣ー";

    private static readonly char[] s_table = Build();

    /// <summary>The folded form of a character; <c>'\0'</c> if it is dropped.</summary>
    public static char Fold(char c) => s_table[c];

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (char)c;
        for (var c = '!'; c <= '~'; c++)
            table[c] = table[c - '!' + '！'] = char.ToLowerInvariant(c);
        Map(table, Separators, ',');
        Map(table, Dashes, '-');
        Map(table, "（〔［【﹝﹙[{｛", '(');
        Map(table, "）〕］】﹞﹚]}｝", ')');
        Map(table, "：﹕∶︰", ':');
        Map(table, "／∕⁄", '/');
        Map(table, "○〇", '〇');
        MapPairs(table, TraditionalPairs);
        MapPairs(table, CompatibilityPairs);
        for (var c = '\0'; c <= LastWhiteSpace; c++)
            if (char.IsWhiteSpace(c))
                table[c] = Dropped;
        foreach (var c in Unseen.Characters)
            table[c] = Dropped;
        foreach (var c in Ignorable)
            table[c] = c is >= '!' and <= '~' ? table[c - '!' + '！'] = Dropped : Dropped;
        return table;
    }

    private static void Map(char[] table, string from, char to)
    {
        foreach (var c in from)
            table[c] = to;
    }

    private static void MapPairs(char[] table, string pairs)
    {
        for (var at = 0; at < pairs.Length; at += 2)
            table[pairs[at]] = pairs[at + 1];
    }
}

using Sprache;

namespace Disclosure.Grammar;

/// <summary>
/// Where the values of a row stand among the cells behind its label. The cells come as codes: <c>_</c> for a blank one, <c>v</c> for any other.
/// A row of a merged grid has blank cells that are no values: before them where its label spans columns, behind them where the row is shorter
/// than the grid. A row that can be read in two ways is not read.
/// </summary>
internal static class RowGrammar
{
    private static readonly Parser<char> s_blank = Parse.Char('_');

    private static readonly Parser<char> s_cell = Parse.Chars("_v");

    /// <summary>Finds the first value.</summary>
    /// <param name="codes">A code for each cell behind the label.</param>
    /// <param name="values">How many values the row has.</param>
    /// <param name="labelsSpan">Whether labels of the block span several columns, so that blank cells may follow them.</param>
    /// <returns>The index of the first value; -1 if none is certain.</returns>
    public static int FirstValue(ReadOnlySpan<char> codes, int values, bool labelsSpan)
    {
        var extra = codes.Length - values;
        return extra < 0
            ? -1
            : Decide(codes, extra, labelsSpan, IsBlank(codes[..extra]), IsBlank(codes[values..]));
    }

    /// <summary>Finds the first value by the definition alone.</summary>
    public static int FirstValueByGrammar(string codes, int values, bool labelsSpan)
    {
        var extra = codes.Length - values;
        return extra < 0
            ? -1
            : Decide(codes, extra, labelsSpan, Fits(BlanksFirst(extra, values), codes), Fits(BlanksLast(extra, values), codes));
    }

    private static int Decide(ReadOnlySpan<char> codes, int extra, bool labelsSpan, bool fitsBehindBlanks, bool fitsAtOnce)
    {
        if (fitsBehindBlanks && fitsAtOnce)
            return !labelsSpan || extra == 0 ? 0 : IsBlank(codes) ? extra : -1;
        return fitsAtOnce ? 0 : fitsBehindBlanks ? extra : -1;
    }

    private static bool IsBlank(ReadOnlySpan<char> codes) => !codes.ContainsAnyExcept('_');

    private static bool Fits(Parser<char> row, string codes) => row.TryParse(codes).WasSuccessful;

    private static Parser<char> BlanksFirst(int blanks, int values) =>
        from label in s_blank.Repeat(blanks)
        from row in s_cell.Repeat(values).End()
        select '.';

    private static Parser<char> BlanksLast(int blanks, int values) =>
        from row in s_cell.Repeat(values)
        from padding in s_blank.Repeat(blanks).End()
        select '.';
}

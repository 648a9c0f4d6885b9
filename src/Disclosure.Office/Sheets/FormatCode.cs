namespace Disclosure.Office.Sheets;

/// <summary>The parts of a number format.</summary>
internal static class FormatCode
{
    /// <summary>The last character of the part that begins at a place: text in quotes, what stands in brackets, a character behind a mark.</summary>
    public static int Skip(string code, int at) => code[at] switch
    {
        '"' => Close(code, at, '"'),
        '[' => Close(code, at, ']'),
        '\\' or '!' or '_' or '*' => Math.Min(at + 1, code.Length - 1),
        _ => at,
    };

    private static int Close(string code, int at, char mark) => code.IndexOf(mark, at + 1) is >= 0 and var end ? end : code.Length - 1;
}

using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>Lines that read as if they opened a section: 五、…</summary>
internal static class SectionLines
{
    /// <summary>Whether a line, without the blanks in front, opens a section.</summary>
    public static bool Open(ReadOnlySpan<char> line) =>
        line.Length > 1 && Numerals.IsCounting(line[0]) && line[1] is '、' or '，' or '.' or '．';
}

using Disclosure.Writing;

namespace Disclosure.Documents;

/// <summary>The decoded text of a document. Lines are counted only when somebody asks for a place.</summary>
internal sealed class SourceText(ReadOnlyMemory<char> text)
{
    private int[]? _lineStarts;

    public ReadOnlySpan<char> Span => text.Span;

    public int Length => text.Length;

    /// <summary>The line and column of an offset. LF, CR LF and a lone CR end a line.</summary>
    public SourcePosition Position(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(text.Span);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The characters of a cell as data files show them: one line, TAB, LF and CR as a space each.</summary>
    public string Raw(int offset, int length) => string.Create(length, (this, offset), static (target, state) =>
    {
        state.Item1.Span.Slice(state.offset, target.Length).CopyTo(target);
        target.Replace('\t', ' ');
        target.Replace('\n', ' ');
        target.Replace('\r', ' ');
    });

    private static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var end = LineEnds.Next(text, 0); end < text.Length; end = LineEnds.Next(text, starts[^1]))
            starts.Add(LineEnds.Skip(text, end));
        return [.. starts];
    }
}

using Disclosure.Writing;

namespace Disclosure.Documents;

/// <summary>Places in a text that is its own source. Lines are counted only when somebody asks.</summary>
internal sealed class LinePlaces(ReadOnlyMemory<char> text) : PlaceMap
{
    private int[]? _lineStarts;

    public override SourcePlace At(int offset)
    {
        var position = Position(offset);
        return SourcePlace.At(position.Line, position.Column);
    }

    /// <summary>The line and column of an offset. LF, CR LF and a lone CR end a line.</summary>
    public SourcePosition Position(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(text.Span);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var end = LineEnds.Next(text, 0); end < text.Length; end = LineEnds.Next(text, starts[^1]))
            starts.Add(LineEnds.Skip(text, end));
        return [.. starts];
    }
}

namespace Disclosure.Html;

/// <summary>The lines of a source, to tell where a character of it stands. LF, CR LF and a lone CR end a line.</summary>
internal sealed class SourceLines
{
    private readonly int[] _starts;

    public SourceLines(string source)
    {
        var starts = new List<int> { 0 };
        for (var at = source.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var step = source.AsSpan(at).IndexOfAny('\r', '\n');
            at = step < 0 ? -1 : at + step;
        }

        _starts = [.. starts];
    }

    public SourcePlace At(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return SourcePlace.At(line + 1, offset - _starts[line] + 1);
    }
}

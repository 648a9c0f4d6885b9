using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>What a cell looks like, whatever the form.</summary>
internal enum CellKind
{
    /// <summary>Nothing, or what may be a label as well as a value: 无, —.</summary>
    Open,

    /// <summary>Words, as a label has them.</summary>
    Words,

    /// <summary>A figure, maybe with a note.</summary>
    Figure,
}

/// <summary>Tells what cells look like.</summary>
internal static class CellKinds
{
    /// <summary>As many characters show whether a number in front is that of a label or a figure.</summary>
    private const int LongestStart = 16;

    public static CellKind Of(ReadOnlySpan<char> printed)
    {
        Span<char> folded = stackalloc char[LongestStart];
        var length = Folding.Fold(printed[..Math.Min(printed.Length, LongestStart)], folded);
        ReadOnlySpan<char> start = folded[..Math.Max(length, 0)];
        if (RowNumbering.Length(start) > 0)
            return CellKind.Words;
        if (start.TrimStart("+-−") is [>= '0' and <= '9', ..])
            return CellKind.Figure;
        var (han, digits) = (0, 0);
        foreach (var c in printed)
        {
            han += Han.Is(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return han > 1 && han > 2 * digits ? CellKind.Words : digits > 0 ? CellKind.Figure : CellKind.Open;
    }
}

using System.Text;
using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// All ways to cut digits into a number of figures: none begins with a needless 0, none holds a blank, and none is missing. A figure is certain
/// where every way gives the same.
/// </summary>
internal sealed class DigitCut
{
    private readonly string _digits;
    private readonly int[] _offsets;
    private readonly bool[] _isEnd;

    private DigitCut(string digits, int[] offsets, bool[] isEnd)
    {
        (_digits, _offsets, _isEnd) = (digits, offsets, isEnd);
    }

    /// <summary>The digits of a row: those of all its cells, with blanks between them.</summary>
    public static DigitCut Of(LabelledText text, RowOnPage row)
    {
        var (digits, offsets, ends) = (new StringBuilder(), new List<int>(), new List<bool>());
        for (var cell = row.First; cell < row.End; cell++)
        {
            digits.Append(text.Printed(cell));
            for (var at = text[cell].Offset; at < text[cell].End; at++)
            {
                offsets.Add(at);
                ends.Add(at + 1 == text[cell].End);
            }
        }

        return new DigitCut(digits.ToString(), [.. offsets], [.. ends]);
    }

    public int Length => _digits.Length;

    /// <summary>Whether there are digits and nothing else.</summary>
    public bool IsAllDigits => !_digits.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether there are only zeros.</summary>
    public bool IsZero => !_digits.AsSpan().ContainsAnyExcept('0');

    /// <summary>Cuts them.</summary>
    /// <param name="count">Into how many figures.</param>
    /// <returns>The place of each figure; null where ways differ. Empty if there is no way.</returns>
    public SourceSpan?[] Into(int count)
    {
        var reaches = new bool[count + 1, Length + 1];
        reaches[0, 0] = true;
        for (var figure = 0; figure < count; figure++)
            for (var start = 0; start < Length; start++)
                for (var end = start + 1; reaches[figure, start] && end <= LastEnd(start); end++)
                    reaches[figure + 1, end] = true;
        if (!reaches[count, Length])
            return [];
        var leads = new bool[Length + 1];
        leads[Length] = true;
        var places = new SourceSpan?[count];
        for (var figure = count - 1; figure >= 0; figure--)
            leads = Leading(reaches, figure, leads, out places[figure]);
        return places;
    }

    /// <summary>From where a figure can begin so that all behind it can be cut, and its place if it is the same text in all ways.</summary>
    private bool[] Leading(bool[,] reaches, int figure, bool[] ends, out SourceSpan? place)
    {
        var begins = new bool[Length + 1];
        var isOne = true;
        place = null;
        for (var start = 0; start < Length; start++)
            for (var end = start + 1; reaches[figure, start] && end <= LastEnd(start); end++)
            {
                if (!ends[end])
                    continue;
                begins[start] = true;
                var found = new SourceSpan(_offsets[start], end - start);
                isOne &= place is not { } other || Text(other) == Text(found);
                place ??= found;
            }

        place = isOne ? place : null;
        return begins;
    }

    private string Text(SourceSpan place) => _digits.Substring(Array.IndexOf(_offsets, place.Offset), place.Length);

    /// <summary>Where a figure ends at the latest that begins with a digit.</summary>
    private int LastEnd(int start)
    {
        var end = start + 1;
        while (_digits[start] != '0' && end < Length && !_isEnd[end - 1])
            end++;
        return end;
    }
}

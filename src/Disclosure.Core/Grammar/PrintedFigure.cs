using Disclosure.Grammar.Fast;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>
/// Figures that a column prints in a way of its own: with its unit in front ($12.50), in brackets for what is below 0, with blanks between thousands,
/// with a comma before the fraction. They are brought to the usual print and then read like all others.
/// </summary>
internal static class PrintedFigure
{
    private const int GroupSize = 3;

    /// <summary>Reads the text of a cell.</summary>
    /// <param name="raw">The text as printed.</param>
    /// <param name="style">How the column prints figures.</param>
    /// <param name="marks">The marks for nothing.</param>
    /// <param name="unit">What may stand behind a figure, or in front of it; empty for any counting word.</param>
    public static ValueReading Read(ReadOnlySpan<char> raw, FigureStyle style, NilMarks marks, string unit)
    {
        var printed = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (printed.Length > ValueGrammar.MaxLength)
            return ValueReading.Text;
        Span<char> text = stackalloc char[ValueText.BufferSize];
        var length = Narrow(printed, text);
        var isNegative = (style & FigureStyle.NegativeInBrackets) != 0 && TakeBrackets(text, ref length);
        TakeUnit(text, ref length, unit);
        if ((style & FigureStyle.GroupsOfBlank) != 0)
            JoinGroups(text, ref length);
        if ((style & FigureStyle.DecimalComma) != 0)
            ExchangeMarks(text[..length]);
        var reading = ValueScanner.Read(text[..length], marks, unit);
        return isNegative && reading.State == CellState.Number ? reading with { Mantissa = -reading.Mantissa } : reading;
    }

    /// <summary>Folds the width, but keeps what is no plain blank: a line end sets no thousands apart.</summary>
    private static int Narrow(ReadOnlySpan<char> printed, Span<char> text)
    {
        for (var at = 0; at < printed.Length; at++)
            text[at] = LineEnds.Is(printed[at]) ? printed[at] : Folding.Narrow(printed[at]);
        return printed.Length;
    }

    /// <summary>Takes the brackets off a figure that stands in them without a sign; what stands behind them stays.</summary>
    private static bool TakeBrackets(Span<char> text, ref int length)
    {
        if (length < 3 || text[0] != '(' || text[..length].IndexOf(')') is not (> 1 and var close) || !char.IsAsciiDigit(text[1]))
            return false;
        text[close] = ' ';
        Remove(text, ref length, 0, 1);
        return true;
    }

    /// <summary>Takes off the unit that stands in front of a figure.</summary>
    private static void TakeUnit(Span<char> text, ref int length, string unit)
    {
        if (unit.Length == 0 || unit.Length > length)
            return;
        for (var at = 0; at < unit.Length; at++)
            if (text[at] != Folding.Narrow(unit[at]))
                return;
        Remove(text, ref length, 0, unit.Length);
    }

    /// <summary>1 234 567: groups of three behind the first, which is more than zeros.</summary>
    private static void JoinGroups(Span<char> text, ref int length)
    {
        var first = text[..length].IndexOfAnyInRange('0', '9');
        if (first < 0 || text[first] == '0' || Digits(text[..length], first) > GroupSize)
            return;
        var at = first + Digits(text[..length], first);
        for (; at < length && text[at] == ' ' && Digits(text[..length], at + 1) == GroupSize; at += GroupSize)
            Remove(text, ref length, at, 1);
    }

    /// <summary>Points and commas change places, up to a note in brackets.</summary>
    private static void ExchangeMarks(Span<char> text)
    {
        foreach (ref var c in text)
        {
            if (c == '(')
                return;
            c = c == '.' ? ',' : c == ',' ? '.' : c;
        }
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }

    private static void Remove(Span<char> text, ref int length, int at, int count)
    {
        text[(at + count)..length].CopyTo(text[at..]);
        length -= count;
    }
}

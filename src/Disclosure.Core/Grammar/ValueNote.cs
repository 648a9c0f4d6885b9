using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>What a note in brackets says of the figure before it.</summary>
internal static class ValueNote
{
    /// <summary>The characters and beginnings of words that tell a change from an amount.</summary>
    private static readonly string[] s_changes = ["增", "减", "升", "降", "涨", "跌", "负", "increas", "decreas", "reduc", "minus", "negative", "fewer", "less"];

    /// <summary>Adds what a note says: its unit is the figure's (128600（元）), unless the figure has another one.</summary>
    /// <param name="number">The figure.</param>
    /// <param name="note">The note, without its brackets.</param>
    public static ValueReading Add(ValueReading number, ReadOnlySpan<char> note)
    {
        if (number.State != CellState.Number)
            return number;
        var unit = MoneyUnits.In(note);
        if (unit.IsNone)
            return number with { Additions = number.Additions | ValueAdditions.Note | (TellsChange(note) ? ValueAdditions.Change : ValueAdditions.None) };
        return unit.IsKnown && (!number.IsMoney || unit.Power == number.Power)
            ? number with { Power = unit.Power, Additions = number.Additions | ValueAdditions.Yuan }
            : ValueReading.Text;
    }

    private static bool TellsChange(ReadOnlySpan<char> note)
    {
        Span<char> folded = stackalloc char[ValueGrammar.MaxLength];
        var length = Folding.Fold(note, folded);
        foreach (var change in s_changes)
            if (folded[..length].IndexOf(change) >= 0)
                return true;
        return false;
    }
}

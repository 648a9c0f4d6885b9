namespace Disclosure.Forms.Fast;

/// <summary>What walking along a run of official labels and plain values needs to know, side by side with the other runs of its table.</summary>
/// <param name="Start">Where its labels begin in the <see cref="PrintedText"/>.</param>
/// <param name="Length">How long they are.</param>
/// <param name="HasHeads">Whether one of the labels begins or ends what is said of the unit of the values below.</param>
/// <param name="NamesUnits">Whether one of them names it: its printed wording then counts, not what it means.</param>
/// <param name="FirstSlot">The slot of the first value; those of the others follow it.</param>
/// <param name="PlainCount">How many values can be read without looking closely.</param>
/// <param name="ValueCount">How many values there are.</param>
internal readonly record struct RunOutline(int Start, int Length, bool HasHeads, bool NamesUnits, int FirstSlot, int PlainCount, int ValueCount);

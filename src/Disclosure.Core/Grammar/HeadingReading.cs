namespace Disclosure.Grammar;

/// <summary>A line read as a heading.</summary>
/// <param name="State">What became of the number.</param>
/// <param name="Number">The number from 1; 0 if it was lost.</param>
/// <param name="TitleStart">Where the text behind it begins.</param>
internal readonly record struct HeadingReading(HeadingNumber State, int Number, int TitleStart);

/// <summary>What became of a heading's number.</summary>
internal enum HeadingNumber
{
    /// <summary>It stands there with its mark.</summary>
    Printed,

    /// <summary>It stands there, but its mark was lost.</summary>
    Unmarked,

    /// <summary>Only its mark is left.</summary>
    Lost,
}

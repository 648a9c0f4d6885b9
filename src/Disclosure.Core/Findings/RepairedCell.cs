using Disclosure.Findings;

namespace Disclosure;

/// <summary>A cell of a <see cref="Repair"/>.</summary>
/// <param name="Key">The official name of the cell.</param>
/// <param name="From">What is printed; null where that is no number.</param>
/// <param name="To">What it would have to be; null where several values would do.</param>
public sealed record RepairedCell(string Key, decimal? From, decimal? To)
{
    /// <summary>One phrase for people.</summary>
    public override string ToString() =>
        To is not { } to ? $"{Key} should not be {Printed}" : $"{Key} should be {FigureWords.Of(to)}, not {Printed}";

    private string Printed => From is { } from ? FigureWords.Of(from) : "blank";
}

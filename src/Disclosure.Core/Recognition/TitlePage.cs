namespace Disclosure;

/// <summary>What the lines around a report say of it: title, agency, year, date.</summary>
internal sealed record TitlePage
{
    public string? Title { get; init; }

    public string? Agency { get; init; }

    public int? Year { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Whether the agency's name stands in the signature, where it is written out.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The first cell of the signature; the number of cells if there is none.</summary>
    public int SignatureAt { get; init; }
}

namespace Disclosure.Schema;

/// <summary>
/// How much a schema may hold. Forms on paper stay far below; the limits keep a hostile schema from taking time and memory out of proportion
/// to its text.
/// </summary>
internal static class Limits
{
    /// <summary>How deep lines are nested: groups in groups of a block take five levels and more.</summary>
    public const int Nesting = 16;

    /// <summary>Editions of a form: readers keep one bit for each.</summary>
    public const int Editions = 32;

    /// <summary>Labels and aliases of a form, all together: readers number them, some twice, with 16 bits.</summary>
    public const int Wordings = 15_000;

    /// <summary>Wordings of one label, those made by exchanging words included.</summary>
    public const int WordingsOfLabel = 100;

    /// <summary>The length of a wording, in characters: readers compare no longer ones.</summary>
    public const int Wording = 160;

    /// <summary>The length of a unit, in characters.</summary>
    public const int Unit = 20;

    /// <summary>Words of a form that may be exchanged.</summary>
    public const int Words = 100;

    /// <summary>The length of a title's pattern, in characters.</summary>
    public const int Title = 200;

    /// <summary>Cells of an edition.</summary>
    public const int Cells = 100_000;

    /// <summary>Terms of an edition's equations, written out.</summary>
    public const int Terms = 1_000_000;
}

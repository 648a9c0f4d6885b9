namespace Disclosure.Testing;

/// <summary>The documents that a suite damages.</summary>
internal static class DamageStocks
{
    private const int RandomForms = 200;

    /// <summary>Documents of the built-in form.</summary>
    /// <param name="layouts">The layouts.</param>
    /// <param name="seed">Where all choices come from.</param>
    /// <param name="rounds">How many reports there are of each edition and style.</param>
    public static Lazy<CleanDocuments>[] OfAnnualReports(IReadOnlyList<TextLayout> layouts, int seed, int rounds) =>
        [new(() => new CleanDocuments(DamageForm.AnnualReport, layouts, seed, rounds))];

    /// <summary>Documents of 200 forms that are made up.</summary>
    public static Lazy<CleanDocuments>[] OfRandomForms(IReadOnlyList<TextLayout> layouts, int seed) =>
        [.. Enumerable.Range(0, RandomForms).Select(number => new Lazy<CleanDocuments>(() => OfRandomForm(layouts, unchecked((seed * 7919) + number))))];

    private static CleanDocuments OfRandomForm(IReadOnlyList<TextLayout> layouts, int seed)
    {
        var random = new Random(seed);
        while (true)
            if (DamageForm.Random(random) is { } form)
                return new CleanDocuments(form, layouts, seed, rounds: 1);
    }
}

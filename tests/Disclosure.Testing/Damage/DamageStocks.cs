namespace Disclosure.Testing;

/// <summary>The documents that a suite damages.</summary>
internal static class DamageStocks
{
    private const int RandomForms = 200;

    /// <summary>Documents of the built-in form.</summary>
    /// <param name="layouts">The layouts.</param>
    /// <param name="seed">Where all choices come from.</param>
    /// <param name="rounds">How many reports there are of each edition and style.</param>
    /// <param name="readers">Readers of layouts that are no text.</param>
    public static Lazy<CleanDocuments>[] OfAnnualReports(IReadOnlyList<TextLayout> layouts, int seed, int rounds, params IReadOnlyList<IDocumentReader> readers) =>
        [new(() => new CleanDocuments(DamageForm.AnnualReport(readers), layouts, seed, rounds))];

    /// <summary>Documents of 200 forms that are made up.</summary>
    /// <param name="layouts">The layouts.</param>
    /// <param name="seed">Where all choices come from.</param>
    /// <param name="readers">Readers of layouts that are no text.</param>
    public static Lazy<CleanDocuments>[] OfRandomForms(IReadOnlyList<TextLayout> layouts, int seed, params IReadOnlyList<IDocumentReader> readers) =>
        [.. Enumerable.Range(0, RandomForms).Select(number => new Lazy<CleanDocuments>(() => OfRandomForm(layouts, unchecked((seed * 7919) + number), readers)))];

    private static CleanDocuments OfRandomForm(IReadOnlyList<TextLayout> layouts, int seed, IReadOnlyList<IDocumentReader> readers)
    {
        var random = new Random(seed);
        while (true)
            if (DamageForm.Random(random, readers) is { } form)
                return new CleanDocuments(form, layouts, seed, rounds: 1);
    }
}

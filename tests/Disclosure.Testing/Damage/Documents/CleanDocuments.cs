namespace Disclosure.Testing;

/// <summary>A stock of documents to damage: every edition, mixed ones too, in every style and layout. The same seed makes the same stock.</summary>
internal sealed class CleanDocuments
{
    private static readonly PictureOptions s_tidy = new() { IsDistinct = true };

    /// <summary>Full reports, some and many blanks, mostly zeros, and all that a published report may have.</summary>
    private static readonly PictureOptions[] s_styles =
    [
        s_tidy,
        s_tidy with { Blanks = 0.02 },
        s_tidy with { Blanks = 0.2 },
        PictureOptions.Tidy with { LargestCount = 3 },
        PictureOptions.Tidy with { LargestCount = 3, Blanks = 0.4, NilMarks = 0.1 },
        PictureOptions.Untidy with { IsDistinct = true, Blanks = 0.02, NilMarks = 0 },
    ];

    private const int MaxDraws = 40;

    private readonly DamageForm _form;
    private readonly List<TextLayout> _layouts;
    private readonly ReportPicture[] _pictures;
    private readonly Lazy<CleanDocument>[][] _documents;

    /// <summary>Makes a stock.</summary>
    /// <param name="form">The form.</param>
    /// <param name="layouts">The layouts.</param>
    /// <param name="seed">Where all choices come from.</param>
    /// <param name="rounds">How many reports there are of each edition and style.</param>
    public CleanDocuments(DamageForm form, IReadOnlyList<TextLayout> layouts, int seed, int rounds)
    {
        _form = form;
        _layouts = [.. layouts];
        var random = new Random(seed);
        _pictures = [.. Enumerable.Range(0, rounds).SelectMany(_ => s_styles).SelectMany(style => Pictures(style, random))];
        _documents = [.. layouts.Select(layout => Array.ConvertAll(_pictures, picture => new Lazy<CleanDocument>(() => new CleanDocument(form, picture, layout))))];
    }

    /// <summary>The layouts.</summary>
    public IReadOnlyList<TextLayout> Layouts => _layouts;

    /// <summary>Draws a document in a layout; null if none that was drawn is read as it should be while it is undamaged.</summary>
    public CleanDocument? Draw(int layout, Random random) => Draw(_documents[layout], random, static document => document.IsRead);

    /// <summary>Draws another document in the layout of one, of another agency or year; null if there is none.</summary>
    public CleanDocument? DrawBeside(CleanDocument one, Random random) =>
        Draw(_documents[_layouts.IndexOf(one.Layout)], random, other => (other.Picture.Agency, other.Picture.Year) != (one.Picture.Agency, one.Picture.Year));

    private static CleanDocument? Draw(Lazy<CleanDocument>[] documents, Random random, Predicate<CleanDocument> predicate)
    {
        for (var draw = 0; draw < MaxDraws; draw++)
            if (documents[random.Next(documents.Length)].Value is var document && predicate(document))
                return document;
        return null;
    }

    private IEnumerable<ReportPicture> Pictures(PictureOptions style, Random random)
    {
        foreach (var edition in _form.Definition.Editions)
        {
            yield return RandomReports.Create(_form.Definition, edition, random, style);
            if (RowChoice.OptionalRows(edition).Any())
                yield return RandomReports.Create(_form.Definition, edition, random, style with { PrintsOptionalRows = true });
        }
    }
}

using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Pdf;

/// <summary>Looks for fields of a form in a file. What is typed into them lies over the pages, where their own text has a blank.</summary>
internal static class FormFields
{
    /// <summary>More fields than this are not looked at.</summary>
    private const int Most = 10_000;

    /// <summary>Whether text was typed into one of them.</summary>
    public static bool AreFilled(PdfDocument document)
    {
        if (Resolved(document, Entry(document.Structure.Catalog.CatalogDictionary, NameToken.AcroForm)) is not DictionaryToken form)
            return false;
        var waiting = new Queue<IToken?>();
        waiting.Enqueue(Entry(form, NameToken.Fields));
        for (var count = 0; count < Most && waiting.TryDequeue(out var token); count++)
            switch (Resolved(document, token))
            {
                case ArrayToken several:
                    foreach (var one in several.Data)
                        waiting.Enqueue(one);
                    break;
                case DictionaryToken field when IsText(Resolved(document, Entry(field, NameToken.V))):
                    return true;
                case DictionaryToken field:
                    waiting.Enqueue(Entry(field, NameToken.Kids));
                    break;
            }

        return false;
    }

    private static bool IsText(IToken? value) => value is StringToken { Data.Length: > 0 } or HexToken { Data.Length: > 0 };

    private static IToken? Entry(DictionaryToken dictionary, NameToken name) => dictionary.TryGet(name, out var value) ? value : null;

    private static IToken? Resolved(PdfDocument document, IToken? token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}

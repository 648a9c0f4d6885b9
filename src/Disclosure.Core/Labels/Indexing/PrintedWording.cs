using Disclosure.Writing;

namespace Disclosure.Labels.Indexing;

/// <summary>Cuts a wording where its folded text is cut: printed texts tell words apart, folded ones do not.</summary>
internal static class PrintedWording
{
    /// <summary>What folds to the folded text from a place on.</summary>
    public static string From(string wording, int place) => wording.Substring(Origin(wording, place));

    /// <summary>What folds to the folded text up to a place.</summary>
    public static string UpTo(string wording, int place) => wording.Substring(0, Origin(wording, place));

    private static int Origin(string wording, int place)
    {
        var origins = new int[wording.Length];
        Folding.Fold(wording.AsSpan(), new char[wording.Length], origins);
        return origins[place];
    }
}

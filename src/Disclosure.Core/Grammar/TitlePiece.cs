using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>What a piece of a title's pattern stands for.</summary>
internal enum TitlePieceKind
{
    /// <summary>Text that must be there.</summary>
    Literal,

    /// <summary>Text that may be missing.</summary>
    Optional,

    /// <summary>The agency.</summary>
    Agency,

    /// <summary>The report year.</summary>
    Year,
}

/// <summary>A piece of a title's pattern: literal text, <c>{agency}</c>, <c>{year}</c>, or a part in <c>[ ]</c>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its text, folded.</param>
internal sealed record TitlePiece(TitlePieceKind Kind, string Text)
{
    private const string AgencyPlace = "{agency}", YearPlace = "{year}";

    /// <summary>Cuts a pattern into its pieces.</summary>
    public static TitlePiece[] Split(string pattern)
    {
        var pieces = new List<TitlePiece>();
        for (var at = 0; at < pattern.Length;)
        {
            var rest = pattern.AsSpan(at);
            if (rest.StartsWith(AgencyPlace))
                Add(TitlePieceKind.Agency, "", AgencyPlace.Length);
            else if (rest.StartsWith(YearPlace))
                Add(TitlePieceKind.Year, "", YearPlace.Length);
            else if (rest[0] == '[' && rest.IndexOf(']') is > 0 and var close)
                Add(TitlePieceKind.Optional, rest[1..close], close + 1);
            else
                Add(TitlePieceKind.Literal, rest[..LiteralLength(rest)], LiteralLength(rest));

            void Add(TitlePieceKind kind, ReadOnlySpan<char> text, int length)
            {
                pieces.Add(new TitlePiece(kind, Folding.Fold(text)));
                at += length;
            }
        }

        return [.. pieces];
    }

    private static int LiteralLength(ReadOnlySpan<char> rest) => rest[1..].IndexOfAny('{', '[') is >= 0 and var next ? next + 1 : rest.Length;
}

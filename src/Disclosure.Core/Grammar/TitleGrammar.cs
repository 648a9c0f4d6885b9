using Disclosure.Grammar.Fast;
using Disclosure.Schema;
using Disclosure.Writing;
using Sprache;

namespace Disclosure.Grammar;

/// <summary>The titles that a form knows, made from its patterns: where the agency stands, and the year. Reads folded text.</summary>
internal sealed class TitleGrammar
{
    private static readonly Parser<int> s_position = input => Result.Success(input.Position, input);

    private readonly TitlePiece[][] _patterns;
    private readonly TitleScanner _recogniser;
    private readonly CharacterSet _lastCharacters;
    private Parser<TitleReading>? _title;

    public TitleGrammar(FormDefinition form)
    {
        _patterns = new TitlePiece[form.TitlePatterns.Count][];
        for (var pattern = 0; pattern < _patterns.Length; pattern++)
            _patterns[pattern] = TitlePiece.Split(form.TitlePatterns[pattern]);
        _recogniser = new TitleScanner(_patterns);
        NamesAgency = Array.Exists(_patterns, static pattern => Array.Exists(pattern, static piece => piece.Kind == TitlePieceKind.Agency));
        NamesYear = Array.Exists(_patterns, static pattern => Array.Exists(pattern, static piece => piece.Kind == TitlePieceKind.Year));
        _lastCharacters = new CharacterSet(string.Concat(Array.ConvertAll(_patterns, static pattern => LastCharacters(pattern[^1]))));
    }

    /// <summary>The definition, made when a title is met that the recogniser leaves to it: few documents have one.</summary>
    private Parser<TitleReading> Title =>
        _title ??= _patterns.Select(pattern => Pattern(pattern, 0)).Aggregate(Nothing, (all, next) => all.Or(next));

    private static Parser<TitleReading> Nothing => input => Result.Failure<TitleReading>(input, "a form without titles", []);

    /// <summary>Whether titles of the form name an agency: where they do not, none is missed.</summary>
    public bool NamesAgency { get; }

    /// <summary>Whether titles of the form name a year.</summary>
    public bool NamesYear { get; }

    /// <summary>Whether a title can end as this line does: most lines are ruled out here.</summary>
    public bool CanEndWith(ReadOnlySpan<char> line) =>
        line.TrimEnd() is { IsEmpty: false } trimmed && _lastCharacters.Contains(FoldingMap.Fold(trimmed[^1]));

    private static string LastCharacters(TitlePiece last) => last.Kind == TitlePieceKind.Year ? DateScanner.YearDigits : last.Text[^1..];

    /// <summary>Reads a folded title; null if it fits no pattern.</summary>
    public TitleReading? Read(ReadOnlySpan<char> folded) =>
        _recogniser.Read(folded) ?? (DateScanner.ChineseDigits.IsIn(folded) ? ReadByGrammar(folded.ToString()) : null);

    /// <summary>Reads a folded title by the definition alone.</summary>
    public TitleReading? ReadByGrammar(string folded) => Title.TryParse(folded) is { WasSuccessful: true } result ? result.Value : null;

    /// <summary>The parser of a pattern, built from its end: each piece knows what follows, so that {agency} takes what stands before it.</summary>
    private static Parser<TitleReading> Pattern(TitlePiece[] pieces, int index)
    {
        if (index == pieces.Length)
            return Parse.Return(default(TitleReading)).End();
        var (kind, text) = pieces[index];
        var rest = Pattern(pieces, index + 1);
        return kind switch
        {
            TitlePieceKind.Agency => Agency(rest),
            TitlePieceKind.Year => Year(rest),
            TitlePieceKind.Optional => Optional(text, rest),
            _ => Parse.String(text).Then(_ => rest),
        };
    }

    private static Parser<TitleReading> Agency(Parser<TitleReading> rest) =>
        from start in s_position
        from text in Parse.AnyChar.Except(rest).Many()
        from end in s_position
        from reading in rest
        select reading with { Agency = new SourceSpan(start, end - start) };

    private static Parser<TitleReading> Year(Parser<TitleReading> rest) =>
        from year in DateGrammar.Year
        from reading in rest
        select reading with { Year = year };

    private static Parser<TitleReading> Optional(string text, Parser<TitleReading> rest) =>
        Parse.String(text).Then(_ => rest).Or(rest);
}

/// <summary>A title that was read.</summary>
/// <param name="Agency">Where the agency stands in the folded title; empty if it does not.</param>
/// <param name="Year">The year; 0 if there is none.</param>
internal readonly record struct TitleReading(SourceSpan Agency, int Year);

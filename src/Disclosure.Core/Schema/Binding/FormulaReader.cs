using System.Globalization;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Reads the pieces of a formula from left to right: names, whole numbers and signs.</summary>
internal sealed class FormulaReader(SchemaText text, SchemaErrors errors)
{
    private static readonly (string Sign, Relation Relation)[] s_relations =
        [("<=", Relation.AtMost), (">=", Relation.AtLeast), ("=", Relation.Equal), ("<", Relation.Below), (">", Relation.Above)];

    private int _at;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _at >= text.Length;
        }
    }

    /// <summary>Whether a character is next.</summary>
    public bool IsAt(char c) => !IsAtEnd && text[_at] == c;

    /// <summary>Says what is wrong with the next character.</summary>
    public void Wrong(string why)
    {
        SkipSpace();
        errors.BadFormula(_at < text.Length ? text.Slice(_at, 1) : text.Slice(text.Length, 0), why);
    }

    public bool TryRead(string sign)
    {
        SkipSpace();
        if (_at + sign.Length > text.Length || text.Slice(_at, sign.Length).ToString() != sign)
            return false;
        _at += sign.Length;
        return true;
    }

    /// <summary>A name or a path of names; empty if none stands here.</summary>
    public SchemaText ReadName()
    {
        SkipSpace();
        return ReadWhile(c => char.IsLetterOrDigit(c) || c is '_' or '.');
    }

    /// <summary>A whole number in a range; null if none stands here, or if it is another, which is then an error.</summary>
    /// <param name="least">The smallest that may stand here.</param>
    /// <param name="most">The largest that may stand here.</param>
    /// <param name="what">What the number is, for the error.</param>
    /// <param name="isRight">Whether there is no error.</param>
    public int? ReadNumber(int least, int most, string what, out bool isRight)
    {
        SkipSpace();
        var digits = ReadWhile(c => c is >= '0' and <= '9');
        isRight = digits.IsEmpty;
        if (isRight)
            return null;
        isRight = int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most;
        if (isRight)
            return number;
        errors.BadFormula(digits, FormattableString.Invariant($"{what} is a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>A number from 0, perhaps with digits behind a point; null if none stands here.</summary>
    public decimal? ReadDecimal()
    {
        SkipSpace();
        var digits = ReadWhile(c => c is >= '0' and <= '9' or '.').ToString();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The sign between two sides; null, and an error, if none stands here.</summary>
    public Relation? ReadRelation()
    {
        foreach (var (sign, relation) in s_relations)
            if (TryRead(sign))
                return relation;
        Wrong("one of =, <=, >=, < and > is expected here");
        return null;
    }

    private SchemaText ReadWhile(Func<char, bool> fits)
    {
        var start = _at;
        while (_at < text.Length && fits(text[_at]))
            _at++;
        return text.Slice(start, _at - start);
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}

using System.Globalization;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Reads a formula from left to right.</summary>
internal sealed class FormulaParser(SchemaText text, SchemaErrors errors)
{
    private int _at;

    /// <summary>The formula; null if it is wrong.</summary>
    public Formula? Parse()
    {
        var formula = new Formula();
        if (!ParseSide(formula.Left))
            return null;
        if (!TryRead('='))
            return Wrong("an equals sign is expected here");
        if (!ParseSide(formula.Right))
            return null;
        return _at < text.Length ? Wrong("the formula should end here; join terms with + or -") : formula;
    }

    private bool ParseSide(List<FormulaTerm> terms)
    {
        var sign = TryRead('-') ? -1 : 1;
        do
        {
            if (ParseTerm(sign) is not { } term)
                return false;
            terms.Add(term);
            sign = TryRead('+') ? 1 : TryRead('-') ? -1 : 0;
        }
        while (sign != 0);
        return true;
    }

    private FormulaTerm? ParseTerm(int sign)
    {
        SkipSpace();
        var digits = ReadWhile(c => c is >= '0' and <= '9');
        var factor = 1;
        if (!digits.IsEmpty && (!int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out factor) || factor is 0 or > 1_000_000))
        {
            errors.BadFormula(digits, "a factor is a whole number from 1 to 1000000");
            return null;
        }

        if (!digits.IsEmpty)
            TryRead('*');
        SkipSpace();
        var name = ReadWhile(c => char.IsLetterOrDigit(c) || c is '_' or '.');
        if (name.IsEmpty)
        {
            Wrong("a name or sum(GROUP) is expected here");
            return null;
        }

        if (name.ToString() != "sum" || !TryRead('('))
            return new FormulaTerm(sign * factor, name, false);
        SkipSpace();
        var group = ReadWhile(c => char.IsLetterOrDigit(c) || c is '_' or '.');
        if (!group.IsEmpty && TryRead(')'))
            return new FormulaTerm(sign * factor, group, true);
        Wrong("sum( is followed by the name of a group and )");
        return null;
    }

    private Formula? Wrong(string why)
    {
        SkipSpace();
        errors.BadFormula(_at < text.Length ? text.Slice(_at, 1) : text.Slice(text.Length, 0), why);
        return null;
    }

    private bool TryRead(char c)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != c)
            return false;
        _at++;
        return true;
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

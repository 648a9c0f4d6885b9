using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Reads formulas and conditions.</summary>
internal sealed class FormulaParser
{
    private const int LargestFactor = 1_000_000, LargestNumber = 1_000_000_000;
    private const string Previous = "previous.", Parts = "parts.";

    private readonly FormulaReader _reader;

    private FormulaParser(SchemaText text, SchemaErrors errors)
    {
        _reader = new FormulaReader(text, errors);
    }

    /// <summary>The formula; null if it is wrong.</summary>
    public static Formula? Parse(SchemaText text, SchemaErrors errors) => new FormulaParser(text, errors).Parse();

    /// <summary>The condition; null if it is wrong.</summary>
    public static FormulaCondition? ParseCondition(SchemaText text, SchemaErrors errors) => new FormulaParser(text, errors).ParseCondition();

    private Formula? Parse()
    {
        var formula = new Formula();
        if (!ParseSide(formula.Left) || _reader.ReadRelation() is not { } relation)
            return null;
        formula.Relation = relation;
        if (!ParseWhole(formula.Right, out var isOne) || !ParseDivisor(formula, isOne) || !ParseTolerance(formula))
            return null;
        if (_reader.IsAtEnd)
            return formula;
        _reader.Wrong(_reader.IsAt('*') ? "formulas are linear: a factor is a whole number in front of a cell; cells are not multiplied" : "the formula should end here; join terms with + or -");
        return null;
    }

    /// <summary>What can be divided or divide: a side, or one in brackets with a factor before them.</summary>
    /// <param name="terms">Takes its terms.</param>
    /// <param name="isOne">Whether it is one term, or in brackets.</param>
    private bool ParseWhole(List<FormulaTerm> terms, out bool isOne)
    {
        isOne = false;
        var factor = _reader.ReadNumber(1, LargestFactor, "a factor", out var isRight);
        if (!isRight)
            return false;
        if (factor is not null)
            _reader.TryRead("*");
        if (!_reader.TryRead("("))
            return ParseSide(terms, factor, out isOne);
        isOne = true;
        if (!ParseSide(terms, null, out _))
            return false;
        if (!_reader.TryRead(")"))
            return Refuse("the bracket should be closed here");
        for (var i = 0; i < terms.Count; i++)
            if (Math.Abs((long)terms[i].Coefficient) * (factor ?? 1) <= LargestFactor)
                terms[i] = terms[i] with { Coefficient = terms[i].Coefficient * (factor ?? 1) };
            else
                return Refuse(FormattableString.Invariant($"the factors before and in the bracket make more than {LargestFactor}"));
        return true;
    }

    private bool ParseDivisor(Formula formula, bool isOne)
    {
        if (!_reader.TryRead("/"))
            return true;
        if (!isOne)
            return Refuse("what is divided is one term, or several in brackets: (A + B) / C");
        return ParseWhole(formula.Divisor, out isOne)
            && (isOne || Refuse("what divides is one term, or several in brackets: A / (B + C)"))
            && (formula.Left.Concat(formula.Right).Concat(formula.Divisor).All(term => term.Source is null) || Refuse("a ratio is of cells of the report itself"));
    }

    private bool ParseTolerance(Formula formula)
    {
        if (!_reader.TryRead("within"))
            return true;
        if (formula.Relation != Relation.Equal)
            return Refuse("only the sides of an equation can be within a distance of each other");
        if (_reader.ReadDecimal() is not { } tolerance)
            return Refuse("a distance such as 0.05 is expected here");
        formula.Tolerance = tolerance;
        return true;
    }

    private bool Refuse(string why)
    {
        _reader.Wrong(why);
        return false;
    }

    private FormulaCondition? ParseCondition()
    {
        var (name, source) = WithoutSource(_reader.ReadName());
        if (name.IsEmpty || source is not null)
        {
            _reader.Wrong("'where' is followed by the name of a cell of this report");
            return null;
        }

        if (_reader.ReadRelation() is not { } relation)
            return null;
        var isNegative = _reader.TryRead("-");
        if (_reader.ReadNumber(0, LargestNumber, "the number of a condition", out var isRight) is { } number && _reader.IsAtEnd)
            return new FormulaCondition(name, relation, isNegative ? -number : number);
        if (isRight)
            _reader.Wrong("a condition compares one cell with one whole number: where A > 0");
        return null;
    }

    private bool ParseSide(List<FormulaTerm> terms) => ParseSide(terms, null, out _);

    private bool ParseSide(List<FormulaTerm> terms, int? factor, out bool isOne)
    {
        isOne = false;
        var sign = factor is null && _reader.TryRead("-") ? -1 : 1;
        do
        {
            if (ParseTerm(sign, terms.Count == 0 ? factor : null) is not { } term)
                return false;
            terms.Add(term);
            isOne = terms.Count == 1;
            sign = _reader.TryRead("+") ? 1 : _reader.TryRead("-") ? -1 : 0;
        }
        while (sign != 0);
        return true;
    }

    private FormulaTerm? ParseTerm(int sign, int? factor)
    {
        if (factor is null)
        {
            factor = _reader.ReadNumber(1, LargestFactor, "a factor", out var isRight);
            if (!isRight)
                return null;
            if (factor is not null)
                _reader.TryRead("*");
        }

        var coefficient = sign * (factor ?? 1);
        var word = _reader.ReadName();
        if (word.IsEmpty)
        {
            _reader.Wrong("a name or sum(GROUP) is expected here");
            return null;
        }

        var isSum = word.ToString() == "sum" && _reader.TryRead("(");
        var (name, source) = WithoutSource(isSum ? _reader.ReadName() : word);
        if (!name.IsEmpty && (!isSum || _reader.TryRead(")")))
            return new FormulaTerm(coefficient, source, name, isSum);
        _reader.Wrong(isSum ? "sum( is followed by the name of a group and )" : "the name of a cell of the other report is expected here");
        return null;
    }

    /// <summary>A name without <c>previous.</c> or <c>parts.</c> before it, and what that says.</summary>
    private static (SchemaText Name, ReportSource? Source) WithoutSource(SchemaText name)
    {
        var text = name.ToString();
        return text.StartsWith(Previous, StringComparison.Ordinal) ? (Behind(Previous), ReportSource.Previous)
            : text.StartsWith(Parts, StringComparison.Ordinal) ? (Behind(Parts), ReportSource.Parts)
            : (name, null);

        SchemaText Behind(string word) => name.Slice(word.Length, name.Length - word.Length);
    }
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>What a formula is written out for.</summary>
internal enum FormulaScope
{
    /// <summary>Each column of the block.</summary>
    Columns,

    /// <summary>Each row of the block.</summary>
    Rows,

    /// <summary>Once, with cells of any table.</summary>
    Form,
}

/// <summary>A line of a rule: <c>for each row in B, C where A &gt; 0: B = C</c>.</summary>
/// <param name="Text">The formula as it is written.</param>
/// <param name="Scope">What it is written out for.</param>
/// <param name="Choice">Which columns or rows of the block that are; null for all.</param>
/// <param name="Formula">What stands behind the colon.</param>
/// <param name="Condition">What stands behind <c>where</c>; null if nothing does.</param>
internal sealed record FormulaLine(SchemaText Text, FormulaScope Scope, LineChoice? Choice, Formula Formula, FormulaCondition? Condition)
{
    /// <summary>What can be written, for errors.</summary>
    public const string Syntax = "'for each column:', 'for each row:' or 'for the form:'";

    private const string Where = "where";

    /// <summary>Reads a line; null if it is wrong.</summary>
    public static FormulaLine? Read(SchemaNode node, SchemaErrors errors)
    {
        node.ForbidChildren(errors);
        var colon = node.Text.IndexOf(':');
        var head = new SchemaCursor(colon < 0 ? node.Text : node.Text.Slice(0, colon));
        if (ReadScope(head, errors, out var last) is not { } scope)
            return null;
        if (colon < 0)
        {
            errors.Missing(last, "the colon between this and the formula");
            return null;
        }

        var isRight = LineChoice.TryRead(head, Where, scope, errors, out var choice);
        var hasCondition = head.TryRead(Where);
        var rest = head.ReadRest();
        var condition = hasCondition ? FormulaParser.ParseCondition(rest, errors) : null;
        if (isRight && !hasCondition && !rest.IsEmpty)
            errors.Unexpected(rest, "write 'in NAMES', 'except NAMES' or a condition: where A > 0");
        var text = node.Text.Slice(colon + 1, node.Text.Length - colon - 1).Trim();
        var formula = FormulaParser.Parse(text, errors);
        if (formula is null || !isRight || hasCondition && condition is null || !hasCondition && !rest.IsEmpty)
            return null;
        if (formula.Left.Concat(formula.Right).Any(term => term.Source is null))
            return new FormulaLine(text, scope, choice, formula, condition);
        errors.BadFormula(text, "the formula needs a cell of the report itself beside those of others");
        return null;
    }

    /// <summary>Reads what the formula is for, and says at which word it is not what it can be.</summary>
    private static FormulaScope? ReadScope(SchemaCursor head, SchemaErrors errors, out SchemaText word)
    {
        word = head.ReadWord();
        if (!Is(head, ref word, errors, "for") || !Is(head, ref word, errors, "each", "the"))
            return null;
        string[] expected = word.ToString() == "the" ? ["form"] : ["column", "row"];
        if (!Is(head, ref word, errors, expected))
            return null;
        return word.ToString() switch { "form" => FormulaScope.Form, "column" => FormulaScope.Columns, _ => FormulaScope.Rows };
    }

    private static bool Is(SchemaCursor head, ref SchemaText word, SchemaErrors errors, params string[] expected)
    {
        var before = word;
        word = expected[0] == "for" ? word : head.ReadWord();
        if (Array.IndexOf(expected, word.ToString()) >= 0)
            return true;
        if (word.IsEmpty)
            errors.Missing(before, $"'{string.Join("' or '", expected)}' behind this");
        else
            errors.UnknownStatement(word, Syntax, expected);
        return false;
    }
}

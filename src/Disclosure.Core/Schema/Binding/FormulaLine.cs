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

/// <summary>A line of a rule: <c>for each row where A &gt; 0: B = C</c>.</summary>
/// <param name="Text">The formula as it is written.</param>
/// <param name="Scope">What it is written out for.</param>
/// <param name="Formula">What stands behind the colon.</param>
/// <param name="Condition">What stands behind <c>where</c>; null if nothing does.</param>
internal sealed record FormulaLine(SchemaText Text, FormulaScope Scope, Formula Formula, FormulaCondition? Condition)
{
    /// <summary>What can be written, for errors.</summary>
    public const string Syntax = "'for each column:', 'for each row:' or 'for the form:'";

    /// <summary>Reads a line; null if it is wrong.</summary>
    public static FormulaLine? Read(SchemaNode node, SchemaErrors errors)
    {
        node.ForbidChildren(errors);
        var colon = node.Text.IndexOf(':');
        var head = new SchemaCursor(node.Text.Slice(0, Math.Max(colon, 0)));
        if (ReadScope(head) is not { } scope)
        {
            errors.UnknownStatement(node.Keyword, Syntax);
            return null;
        }

        var hasCondition = head.TryRead("where");
        var rest = head.ReadRest();
        var condition = hasCondition ? FormulaParser.ParseCondition(rest, errors) : null;
        if (!hasCondition && !rest.IsEmpty)
            errors.Unexpected(rest, "write a condition as: where A > 0");
        var text = node.Text.Slice(colon + 1, node.Text.Length - colon - 1).Trim();
        var formula = FormulaParser.Parse(text, errors);
        if (formula is null || hasCondition && condition is null || !hasCondition && !rest.IsEmpty)
            return null;
        if (formula.Left.Concat(formula.Right).Any(term => term.Source is null))
            return new FormulaLine(text, scope, formula, condition);
        errors.BadFormula(text, "the formula needs a cell of the report itself beside those of others");
        return null;
    }

    private static FormulaScope? ReadScope(SchemaCursor head) =>
        !head.TryRead("for") ? null
        : head.TryRead("the") ? head.TryRead("form") ? FormulaScope.Form : null
        : !head.TryRead("each") ? null
        : head.TryRead("column") ? FormulaScope.Columns
        : head.TryRead("row") ? FormulaScope.Rows
        : null;
}

using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The columns or rows that a formula is written out for: <c>in Budget, Actual</c> or <c>except Rates</c>.</summary>
/// <param name="Names">Their names, or those of groups of them.</param>
/// <param name="IsExcept">Whether it is for all but these.</param>
internal sealed record LineChoice(IReadOnlyList<SchemaText> Names, bool IsExcept)
{
    /// <summary>Reads a choice, if one stands here.</summary>
    /// <param name="head">What stands before the colon.</param>
    /// <param name="end">The word that ends it.</param>
    /// <param name="scope">What the formula is for.</param>
    /// <param name="errors">Takes errors.</param>
    /// <param name="choice">The choice; null for none.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(SchemaCursor head, string end, FormulaScope scope, SchemaErrors errors, out LineChoice? choice)
    {
        choice = null;
        var word = head.ReadAhead();
        var isExcept = head.TryRead("except");
        if (!isExcept && !head.TryRead("in"))
            return true;
        var names = head.ReadUntil(end).Split(',');
        var isRight = scope != FormulaScope.Form;
        if (!isRight)
            errors.Unexpected(word, "a formula for the form names its cells itself");
        else
            foreach (var name in names)
                isRight &= IsName(name, word, errors);
        if (isRight)
            choice = new LineChoice(names, isExcept);
        return isRight;
    }

    private static bool IsName(SchemaText name, SchemaText word, SchemaErrors errors)
    {
        if (name.IsEmpty)
            errors.Missing(word, $"a name behind '{word}', or before or after a comma,");
        else if (name.ToString().Any(char.IsWhiteSpace))
            errors.BadFormula(name, $"names behind '{word}' are set apart by commas");
        else
            return true;
        return false;
    }
}

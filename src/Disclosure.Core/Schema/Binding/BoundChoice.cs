using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Binds the choice of columns or rows that a formula is written out for.</summary>
internal static class BoundChoice
{
    /// <summary>Which of the columns or rows of a block a choice means, by index; null, and an error, if a name is wrong or nothing is left.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="count">How many columns or rows there are.</param>
    /// <param name="names">Finds their names.</param>
    /// <param name="errors">Takes errors.</param>
    public static bool[]? Of(LineChoice choice, int count, NameResolver names, SchemaErrors errors)
    {
        var chosen = new bool[count];
        var isRight = true;
        foreach (var name in choice.Names)
            if (names.FindLines(name) is { } lines)
                Mark(chosen, name, lines, errors);
            else
                isRight = false;
        if (!isRight)
            return null;
        if (choice.IsExcept)
            for (var index = 0; index < count; index++)
                chosen[index] = !chosen[index];
        if (Array.IndexOf(chosen, true) >= 0)
            return chosen;
        errors.BadFormula(choice.Names[0], "nothing is left that the formula is for; except fewer");
        return null;
    }

    private static void Mark(bool[] chosen, SchemaText name, (int First, int Count) lines, SchemaErrors errors)
    {
        if (Array.IndexOf(chosen, true, lines.First, lines.Count) >= 0)
            errors.Repeated(name);
        for (var index = lines.First; index < lines.First + lines.Count; index++)
            chosen[index] = true;
    }
}

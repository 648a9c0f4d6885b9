using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A rule as its lines give it, its names found: one for all editions of its block.</summary>
internal sealed class RuleShape
{
    private const string ForEachColumn = "for each column", ForEachRow = "for each row";

    private RuleShape(SchemaText id, Severity severity, string statement, IReadOnlyList<BoundFormula> formulas)
    {
        Id = id;
        Severity = severity;
        Statement = statement;
        Formulas = formulas;
    }

    public SchemaText Id { get; }

    public Severity Severity { get; }

    public string Statement { get; }

    public IReadOnlyList<BoundFormula> Formulas { get; }

    /// <summary>Reads a rule; null if it is wrong.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="rows">Finds rows.</param>
    /// <param name="columns">Finds columns.</param>
    /// <param name="errors">Takes errors.</param>
    public static RuleShape? Read(SchemaNode node, NameResolver rows, NameResolver columns, SchemaErrors errors)
    {
        var rest = node.Rest();
        var id = rest.ReadWord();
        var isIdRight = CheckId(id.IsEmpty ? node.Keyword : id, errors);
        var word = rest.ReadWord();
        var severity = ReadSeverity(word.ToString());
        var statement = rest.ReadRest();
        if (severity is null)
            errors.BadSeverity(word.IsEmpty ? node.Keyword : word);
        else if (statement.IsEmpty)
            errors.Missing(word, "what the rule says");
        if (node.Children.Count == 0)
            errors.Missing(id.IsEmpty ? node.Keyword : id, "'for each column:' or 'for each row:' and a formula below");
        var formulas = node.Children.Select(child => ReadFormula(child, rows, columns, errors)).ToArray();
        return isIdRight && severity is { } grave && formulas.Length > 0 && formulas.All(formula => formula is not null)
            ? new RuleShape(id, grave, statement.ToString(), [.. formulas.OfType<BoundFormula>()])
            : null;
    }

    private static BoundFormula? ReadFormula(SchemaNode node, NameResolver rows, NameResolver columns, SchemaErrors errors)
    {
        node.ForbidChildren(errors);
        var colon = node.Text.IndexOf(':');
        var scope = colon < 0 ? "" : string.Join(" ", node.Text.Slice(0, colon).ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries));
        if (scope is not (ForEachColumn or ForEachRow))
        {
            errors.UnknownStatement(node.Keyword, $"'{ForEachColumn}:' or '{ForEachRow}:'");
            return null;
        }

        if (new FormulaParser(node.Text.Slice(colon + 1, node.Text.Length - colon - 1).Trim(), errors).Parse() is not { } formula)
            return null;
        var isForColumns = scope == ForEachColumn;
        var names = isForColumns ? rows : columns;
        var left = Resolve(formula.Left, names);
        var right = Resolve(formula.Right, names);
        return left is null || right is null ? null : new BoundFormula(isForColumns, left, right);
    }

    private static List<BoundTerm>? Resolve(List<FormulaTerm> terms, NameResolver names)
    {
        var resolved = new List<BoundTerm>();
        var isRight = true;
        foreach (var term in terms)
        {
            if (names.Find(term) is { } found)
                resolved.Add(found);
            else
                isRight = false;
        }

        return isRight ? resolved : null;
    }

    private static bool CheckId(SchemaText id, SchemaErrors errors)
    {
        var text = id.ToString();
        var letters = text.TakeWhile(c => c is >= 'A' and <= 'Z').Count();
        if (letters == 0 || letters == text.Length || !text.Skip(letters).All(c => c is >= '0' and <= '9'))
            errors.BadRuleId(id);
        else if (ReservedNames.IsRuleId(text))
            errors.Reserved(id, $"'{id}' is the id of a rule that holds for every form; number yours from GID3000");
        else
            return true;
        return false;
    }

    private static Severity? ReadSeverity(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}

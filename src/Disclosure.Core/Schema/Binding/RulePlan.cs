using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A rule as its lines give it: one for all editions of its block. Names of the block are found, those of other tables not yet.</summary>
internal sealed class RulePlan
{
    private const string Implied = "implied";

    private RulePlan(SchemaText id, bool isImplied, Severity severity, string statement)
    {
        Id = id;
        IsImplied = isImplied;
        Severity = severity;
        Statement = statement;
    }

    public SchemaText Id { get; }

    /// <summary>Whether the schema says that the rule may follow from others.</summary>
    public bool IsImplied { get; }

    public Severity Severity { get; }

    public string Statement { get; }

    /// <summary>The formulas for each column or row.</summary>
    public List<BoundFormula> Formulas { get; } = [];

    /// <summary>The formulas for the form.</summary>
    public List<FormulaLine> FormFormulas { get; } = [];

    /// <summary>Reads a rule; null if it is wrong.</summary>
    /// <param name="node">The line that opens it.</param>
    /// <param name="names">Finds the names of its formulas.</param>
    /// <param name="errors">Takes errors.</param>
    public static RulePlan? Read(SchemaNode node, BlockNames names, SchemaErrors errors)
    {
        var rest = node.Rest();
        var id = rest.ReadWord();
        var isIdRight = CheckId(id.IsEmpty ? node.Keyword : id, errors);
        var attribute = rest.ReadBrackets(errors);
        if (attribute is not null && attribute.ToString() != Implied)
            errors.BadAttribute(attribute, Implied, [Implied]);
        var word = rest.ReadWord();
        var severity = ReadSeverity(word.ToString());
        var statement = rest.ReadRest();
        if (severity is null)
            errors.BadSeverity(word.IsEmpty ? node.Keyword : word);
        else if (statement.IsEmpty)
            errors.Missing(word, "what the rule says");
        if (node.Children.Count == 0)
            errors.Missing(id.IsEmpty ? node.Keyword : id, FormulaLine.Syntax + " and a formula below");
        var rule = new RulePlan(id, attribute?.ToString() == Implied, severity ?? Severity.Error, statement.ToString());
        var areFormulasRight = node.Children.Select(child => rule.Add(child, names, errors)).ToArray().All(isRight => isRight);
        return isIdRight && severity is not null && node.Children.Count > 0 && areFormulasRight ? rule : null;
    }

    private bool Add(SchemaNode node, BlockNames names, SchemaErrors errors)
    {
        if (FormulaLine.Read(node, errors) is not { } line)
            return false;
        if (line.Scope == FormulaScope.Form)
            FormFormulas.Add(line);
        else if (names.Bind(line) is { } formula)
            Formulas.Add(formula);
        else
            return false;
        return true;
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

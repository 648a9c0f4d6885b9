using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Writes the formula of a rule out for each column or row of its block.</summary>
internal sealed class RuleBinder
{
    private readonly BlockDefinition _block;
    private readonly NameResolver _names;
    private readonly bool _isForColumns;

    private RuleBinder(BlockDefinition block, bool isForColumns, SchemaErrors errors)
    {
        _block = block;
        _isForColumns = isForColumns;
        _names = isForColumns
            ? new NameResolver("row", block.RowGroups, [.. block.Rows.Select(row => (row.Label.Name, row.Group))], errors)
            : new NameResolver("column", block.ColumnGroups, [.. block.Columns.Select(column => (column.Label.Name, column.Group))], errors);
    }

    /// <summary>Binds a rule; null if it is wrong.</summary>
    public static RuleDefinition? Bind(SchemaNode node, BlockDefinition block, int table, SchemaErrors errors)
    {
        var rest = node.Rest();
        var id = rest.ReadWord();
        var severity = rest.ReadWord();
        if (!IsId(id.ToString()))
            errors.BadRuleId(id.IsEmpty ? node.Keyword : id);
        if (ReadSeverity(severity.ToString()) is not { } grave)
        {
            errors.BadSeverity(severity.IsEmpty ? node.Keyword : severity);
            return null;
        }

        var equations = new List<EquationDefinition>();
        foreach (var child in node.Children)
            equations.AddRange(BindFormula(child, block, errors));
        if (node.Children.Count == 0)
            errors.Missing(id, "'for each column:' or 'for each row:' and a formula below");
        return new RuleDefinition { Id = id.ToString(), Severity = grave, Statement = rest.ReadRest().ToString(), Table = table, Equations = equations };
    }

    private static IEnumerable<EquationDefinition> BindFormula(SchemaNode node, BlockDefinition block, SchemaErrors errors)
    {
        var colon = node.Text.IndexOf(':');
        var scope = colon < 0 ? "" : string.Join(" ", node.Text.Slice(0, colon).ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries));
        if (scope is not ("for each column" or "for each row"))
        {
            errors.UnknownStatement(node.Keyword, "'for each column:' or 'for each row:'");
            return [];
        }

        return new FormulaParser(node.Text.Slice(colon + 1, node.Text.Length - colon - 1).Trim(), errors).Parse() is { } formula
            ? new RuleBinder(block, scope == "for each column", errors).WriteOut(formula)
            : [];
    }

    private List<EquationDefinition> WriteOut(Formula formula)
    {
        var left = Resolve(formula.Left);
        var right = Resolve(formula.Right);
        var equations = new List<EquationDefinition>();
        if (left is null || right is null)
            return equations;
        if (_isForColumns)
        {
            for (var column = 0; column < _block.Columns.Count; column++)
                equations.Add(Equation(_block.Columns[column].Key, -1, left, right, InColumn(column)));
        }
        else
        {
            foreach (var row in _block.Rows)
                if (row.FirstSlot >= 0)
                    equations.Add(Equation(row.Label.Text, row.FirstSlot, left, right, column => row.FirstSlot + column));
        }

        return equations;
    }

    private Func<int, int> InColumn(int column) => row => _block.Rows[row].FirstSlot is >= 0 and var slot ? slot + column : -1;

    private static EquationDefinition Equation(
        string instance, int rowSlot, List<(int Index, int Coefficient)> left, List<(int Index, int Coefficient)> right, Func<int, int> slot) => new()
        {
            Instance = instance,
            RowSlot = rowSlot,
            Left = Terms(left, slot),
            Right = Terms(right, slot),
        };

    private static IReadOnlyList<Term> Terms(List<(int Index, int Coefficient)> terms, Func<int, int> slot) =>
        [.. terms.Select(term => new Term(slot(term.Index), term.Coefficient)).Where(term => term.Slot >= 0)];

    private List<(int Index, int Coefficient)>? Resolve(List<FormulaTerm> terms)
    {
        var resolved = new List<(int, int)>();
        foreach (var term in terms)
        {
            if (_names.Find(term.Name, term.IsSum) is not { } indices)
                return null;
            resolved.AddRange(indices.Select(index => (index, term.Coefficient)));
        }

        return resolved;
    }

    private static bool IsId(string id)
    {
        var letters = id.TakeWhile(c => c is >= 'A' and <= 'Z').Count();
        return letters > 0 && letters < id.Length && id.Skip(letters).All(c => c is >= '0' and <= '9');
    }

    private static Severity? ReadSeverity(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}

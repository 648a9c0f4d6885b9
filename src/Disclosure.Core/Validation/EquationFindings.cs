using System.Globalization;
using System.Text;
using Disclosure.Equations;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>Words the finding on an equation that fails, with the numbers put in: <c>1 + 0 ≠ 1 + 1</c>, <c>5 > 2 + 1</c>.</summary>
internal static class EquationFindings
{
    public static Finding Of(Equation equation, Residual residual, ReportContent content, FaultCause? cause)
    {
        Cell[] cells = [.. equation.Left.Concat(equation.Right).Concat(equation.Divisor).Select(term => new Cell(content, term.Slot))];
        var operands = Array.ConvertAll(cells, OperandOf);
        var first = operands.FirstOrDefault(operand => operand.Line is not null);
        return new Finding
        {
            Rule = equation.Rule.Id,
            Severity = equation.Rule.Severity,
            Instance = equation.Instance,
            Message = $"{Side(equation.Left, content)} {equation.Relation.OppositeSign()} {Right(equation, content)}",
            Line = first?.Line,
            Column = first?.Column,
            Place = cells.Select(cell => cell.Place).FirstOrDefault(place => place is not null),
            Difference = residual.Known,
            Operands = operands,
            Statement = equation.Rule.Statement,
            Cause = cause?.Number,
            Repairs = cause?.Repairs ?? [],
        };
    }

    /// <summary>The right side: a sum or a ratio, with the distance that is allowed.</summary>
    private static string Right(Equation equation, ReportContent content)
    {
        var right = Side(equation.Right, content);
        if (equation.Divisor.Length > 0)
            right = $"{InBrackets(equation.Right, right)} / {InBrackets(equation.Divisor, Side(equation.Divisor, content))}";
        return equation.Tolerance == 0 ? right : $"{right} within {FigureWords.Of(equation.Tolerance)}";
    }

    private static string InBrackets(Term[] terms, string side) => terms.Length > 1 ? $"({side})" : side;

    private static Operand OperandOf(Cell cell) => new(cell.Key, cell.State, cell.Value, cell.Line, cell.Column);

    /// <summary>
    /// The terms of a side. One unknown cell stands among them with the word for its state; of several only the number is given,
    /// for a row of twenty blanks says nothing: <c>3 + 2 (and 14 unknown cells)</c>.
    /// </summary>
    private static string Side(Term[] terms, ReportContent content)
    {
        var unknown = terms.Count(term => content.Slots[term.Slot].State != CellState.Number);
        var side = new StringBuilder();
        foreach (var term in terms)
            if (unknown <= 1 || content.Slots[term.Slot].State == CellState.Number)
                Append(side, term.Coefficient, new Cell(content, term.Slot));
        if (unknown > 1)
            side.Append(CultureInfo.InvariantCulture, $"{(side.Length == 0 ? "(" : " (and ")}{unknown} unknown cells)");
        return side.Length == 0 ? "0" : side.ToString();
    }

    private static void Append(StringBuilder side, int coefficient, Cell cell)
    {
        side.Append(side.Length == 0 ? coefficient < 0 ? "−" : "" : coefficient < 0 ? " − " : " + ");
        if (Math.Abs((long)coefficient) is > 1 and var factor)
            side.Append(CultureInfo.InvariantCulture, $"{factor} × ");
        var value = cell.Value is { } number ? FigureWords.Of(number) : CellStates.Word(cell.State);
        side.Append(cell.Value < 0 ? $"({value})" : value);
    }
}

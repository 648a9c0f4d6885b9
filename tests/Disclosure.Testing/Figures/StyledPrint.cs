using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Prints figures as a column of a style does.</summary>
internal static class StyledPrint
{
    /// <summary>A figure in print.</summary>
    public static string Of(decimal figure, FigureStyle style, Random random)
    {
        var isGrouped = random.Next(2) == 0;
        var inBrackets = figure < 0 && (style & FigureStyle.NegativeInBrackets) != 0 && random.Next(4) > 0;
        var print = (inBrackets ? -figure : figure).ToString(isGrouped ? "#,0.######" : "0.######", CultureInfo.InvariantCulture);
        if ((style & FigureStyle.GroupsOfBlank) != 0)
            print = print.Replace(',', random.Next(2) == 0 ? ' ' : '\u00A0');
        if ((style & FigureStyle.DecimalComma) != 0)
            print = print.Replace(',', '_').Replace('.', ',').Replace('_', '.');
        return inBrackets ? $"({print})" : print;
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>Figures in messages.</summary>
internal static class FigureWords
{
    /// <summary>The figure in plain decimal notation, exact, with the minus sign of print.</summary>
    public static string Of(decimal figure) => figure.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
}

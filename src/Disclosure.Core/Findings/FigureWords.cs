using System.Globalization;

namespace Disclosure.Findings;

/// <summary>Figures in messages.</summary>
internal static class FigureWords
{
    /// <summary>The figure in plain decimal notation, exact, no zeros at the end of a fraction, with the minus sign of print.</summary>
    public static string Of(decimal figure) =>
        figure.ToString("0.############################", CultureInfo.InvariantCulture).Replace('-', '−');
}

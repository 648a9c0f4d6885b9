using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Findings;

/// <summary>A rule of families 0 to 2, which hold for every form: an entry of the <see cref="RuleCatalogue"/>.</summary>
/// <param name="Number">The number of its id; the thousands are the family.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Wording">The message, with <see cref="Detail"/> and <see cref="Printed"/> where they belong.</param>
/// <param name="WordingAlone">The message where there is no detail; null if it is the same.</param>
internal sealed record ReaderRule(int Number, Severity Severity, RuleBasis Basis, string Wording, string? WordingAlone = null)
{
    /// <summary>What stands in a wording for a word of the finding's own, and for the text that is printed at its place.</summary>
    public const string Detail = "{0}", Printed = "{1}";

    private const int PerFamily = 1000;

    /// <summary>The stable id, such as <c>GID1002</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, stackalloc char[8], $"GID{Number:0000}");

    /// <summary>What it is about: 0 the input, 1 the structure, 2 one cell.</summary>
    public int Family => Number / PerFamily;

    /// <summary>Whether the message quotes what is printed.</summary>
    public bool Quotes => Wording.Contains(Printed, StringComparison.Ordinal);

    /// <summary>What a finding says.</summary>
    public string Message(string? detail = null, string? printed = null) =>
        detail is null && printed is null ? WordingAlone ?? Wording : string.Format(CultureInfo.InvariantCulture, Wording, detail, printed);
}

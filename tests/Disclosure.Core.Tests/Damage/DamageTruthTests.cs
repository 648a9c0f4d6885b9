using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>
/// Documents whose figures are known, with one thing done to each: no figure is read that the document does not state. The command
/// <c>damage</c> of the benchmarks does the same to as many documents as one likes.
/// </summary>
public sealed class DamageTruthTests
{
    private const int Documents = 3_000, RandomDocuments = 400;

    private static readonly Lazy<DamageSuite> s_suite =
        new(() => Run(DamageStocks.OfAnnualReports(DamageLayouts.AreRead, seed: 1, rounds: 1), Documents));

    private static readonly Lazy<DamageSuite> s_ofRandomForms = new(() => Run(DamageStocks.OfRandomForms(DamageLayouts.AreRead, seed: 1), RandomDocuments));

    public static TheoryData<string> Kinds => [.. DamageKinds.All.Select(kind => kind.FullName)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_figure_is_read_that_the_document_does_not_state(string kind) => AssertRight(s_suite.Value, kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nor_is_one_in_documents_of_made_up_forms(string kind) => AssertRight(s_ofRandomForms.Value, kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_damage_finds_documents_to_be_done_to(string kind)
    {
        var number = DamageKinds.All.ToList().FindIndex(other => other.FullName == kind);

        Assert.Contains(Enumerable.Range(0, s_suite.Value.Layouts.Count), layout => s_suite.Value.Tally(number, layout).Documents > 0);
    }

    [Fact]
    public void Kinds_that_are_known_to_be_read_wrong_are_kinds() =>
        Assert.Empty(KnownWrongDamage.Kinds.Except(DamageKinds.All.Select(kind => kind.FullName)));

    private static DamageSuite Run(Lazy<CleanDocuments>[] stocks, int count)
    {
        var suite = new DamageSuite(stocks, DamageLayouts.AreRead, DamageKinds.All, seed: 1) { Shows = int.MaxValue };
        suite.Run(count);
        return suite;
    }

    private static void AssertRight(DamageSuite suite, string kind)
    {
        if (suite.Wrong.FirstOrDefault(trial => trial.Kind.FullName == kind && !KnownWrongDamage.Has(trial)) is { } wrong)
            Assert.Fail($"{wrong.Describe(12)}The whole document is kept in {DifferingDocument.Keep(wrong.Document.ToText())}.");
    }
}

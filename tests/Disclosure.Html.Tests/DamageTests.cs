using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>
/// Pages whose figures are known, with one thing done to each: no figure is read that the page does not state, and what was not touched is read.
/// The command <c>damage --layout page</c> of the benchmarks does the same to as many pages as one likes.
/// </summary>
public sealed class DamageTests
{
    private const int Documents = 1_200;

    private static readonly Lazy<DamageSuite> s_suite = new(Run);

    public static TheoryData<string> Kinds => [.. DamageKinds.OfPages.Select(kind => kind.FullName)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_figure_is_read_that_the_page_does_not_state(string kind)
    {
        if (s_suite.Value.Wrong.FirstOrDefault(trial => trial.Kind.FullName == kind) is { } wrong)
            Assert.Fail($"{wrong.Describe(12)}The whole page is kept in {DifferingDocument.Keep(wrong.Document.ToText())}.");
    }

    [Fact]
    public void What_was_not_touched_is_read()
    {
        var all = new DamageTally();
        for (var kind = 0; kind < s_suite.Value.Kinds.Count; kind++)
            for (var layout = 0; layout < s_suite.Value.Layouts.Count; layout++)
                all.Add(s_suite.Value.Tally(kind, layout));

        Assert.True(all.Recall >= 0.98, $"recall is {all.Recall}");
    }

    [Fact]
    public void A_page_that_stops_within_a_cell_leaves_its_last_figure_open()
    {
        const string page = "<p>二、主动公开政府信息情况</p><table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>377";

        Assert.Equal(CellState.Ambiguous, Permits(page));
        Assert.Equal(CellState.Number, Permits(page + "</td></tr></table>"));
    }

    private static CellState Permits(string page) => ((AnnualReport2021)Pages.Parse(page).Report!).ProactiveDisclosure.Licensing.Decisions.State;

    private static DamageSuite Run()
    {
        var stocks = DamageStocks.OfAnnualReports(DamageLayouts.Pages, seed: 1, rounds: 1, AllReaders.Default);
        var suite = new DamageSuite(stocks, DamageLayouts.Pages, DamageKinds.OfPages, seed: 1) { Shows = int.MaxValue };
        suite.Run(Documents);
        return suite;
    }
}

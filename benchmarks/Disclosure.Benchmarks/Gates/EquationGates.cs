using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>What is said of a report's figures, beside reading the same report: nothing, what its blanks imply, and where its faults are.</summary>
internal static class EquationGates
{
    private const int Documents = 400, Blanks = 150;

    public static GateGroup Group { get; } = new(
        [GateList.Validation, GateList.BytesOfValidation, GateList.Implied, GateList.OneFault, GateList.TwoFaults], Measure);

    private static Figure[] Measure()
    {
        string[] texts = [.. Enumerable.Range(0, Documents).Select(seed => FaultyTable.Create(new Random(seed)).Text(new Dictionary<int, decimal?>()))];
        var whole = Contents(texts);
        var blank = Contents(Changed((table, random) => random.GetItems([.. table.Slots], Blanks).Distinct().ToDictionary(slot => slot, _ => (decimal?)null)));
        var one = Contents(Changed((table, random) => FaultKind.Wrong(table, random, 1)));
        var two = Contents(Changed((table, random) => FaultKind.Wrong(table, random, 2)));
        var parse = new Contender(Documents, i => AnnualReport.Parse(texts[i]));
        var validate = new Contender(Documents, i => ValidationResult.Of(whole[i]));
        var imply = new Contender(Documents, i => ValidationResult.Of(blank[i]).Implied);
        var locateOne = new Contender(Documents, i => ValidationResult.Of(one[i]).Repairs);
        var locateTwo = new Contender(Documents, i => ValidationResult.Of(two[i]).Repairs);
        var all = InterleavedPasses.Run([parse, validate, imply, locateOne, locateTwo], GateGroup.WarmUp, GateGroup.Duration);
        return [all.Ratio(validate, parse), all.Bytes(validate), all.Ratio(imply, parse), all.Ratio(locateOne, parse), all.Ratio(locateTwo, parse)];
    }

    private static ReportContent[] Contents(IEnumerable<string> texts) => [.. texts.Select(text => AnnualReport.Parse(text).Report!.Content)];

    /// <summary>Reports with some figures changed.</summary>
    private static IEnumerable<string> Changed(Func<FaultyTable, Random, Dictionary<int, decimal?>?> change)
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var random = new Random(seed);
            var table = FaultyTable.Create(random);
            yield return table.Text(change(table, random) ?? new());
        }
    }
}

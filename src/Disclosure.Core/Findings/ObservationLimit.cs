namespace Disclosure.Findings;

/// <summary>A document that is wrong throughout has a few findings of each rule and their number, not one for each of its cells.</summary>
internal static class ObservationLimit
{
    /// <summary>How many findings of one rule are listed: more of the same is no news.</summary>
    public const int PerRule = 200;

    /// <summary>The first observations of each rule; for the rest one with their count, at the place of the first of them.</summary>
    public static IEnumerable<Observation> Apply(Observation[] observations)
    {
        if (observations.Length <= PerRule)
            return observations;
        var listed = new List<Observation>();
        foreach (var rule in observations.GroupBy(observation => observation.Rule))
        {
            var inOrder = rule.OrderBy(observation => observation.Place?.Offset ?? -1).ToArray();
            listed.AddRange(inOrder.Take(PerRule));
            if (inOrder.Length > PerRule)
                listed.Add(new Observation(rule.Key, null, inOrder[PerRule].Place) { Unlisted = inOrder.Skip(PerRule).Sum(CountOf) });
        }

        return listed;
    }

    private static int CountOf(Observation observation) => Math.Max(1, observation.Unlisted);
}

using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf.Ruling;

/// <summary>Finds which lines of a page belong together: those that meet.</summary>
internal static class RuledFrames
{
    /// <summary>More lines than this on a page draw a picture, and no table.</summary>
    private const int MaxRules = 4000;

    /// <summary>The lines of each frame, from the top of the page down.</summary>
    public static List<List<Rule>> Of(IReadOnlyList<Rule> rules)
    {
        var across = RuleJoiner.Join(rules, areAcross: true);
        var down = RuleJoiner.Join(rules, areAcross: false);
        if (across.Count + down.Count > MaxRules)
            return [];
        List<Rule> all = [.. across, .. down];
        var sets = new DisjointSets(all.Count);
        for (var one = 0; one < across.Count; one++)
            for (var other = 0; other < down.Count; other++)
                if (Meet(across[one], down[other]))
                    sets.Join(one, across.Count + other);
        return [.. Enumerable.Range(0, all.Count).GroupBy(sets.Find, index => all[index]).Select(frame => frame.ToList()).Where(IsTable)];
    }

    private static bool Meet(Rule across, Rule down) =>
        across.At >= down.From - RuleJoiner.Beside && across.At <= down.To + RuleJoiner.Beside
        && down.At >= across.From - RuleJoiner.Beside && down.At <= across.To + RuleJoiner.Beside;

    /// <summary>Whether it has rows and columns. Lines at its left and right it need not have.</summary>
    private static bool IsTable(List<Rule> frame) => frame.Count(rule => rule.IsAcross) > 1 && frame.Exists(rule => !rule.IsAcross);
}

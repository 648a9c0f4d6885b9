using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf.Ruling;

/// <summary>Makes one line of what is seen as one: dashes, the two of a double line, and pieces that each cell draws for itself.</summary>
internal static class RuleJoiner
{
    /// <summary>How far apart two lines may be to be one, beside each other and end to end.</summary>
    public const double Beside = 3, Behind = 4.5;

    /// <summary>A line that is shorter sets off no cell.</summary>
    private const double Shortest = 6;

    public static List<Rule> Join(IEnumerable<Rule> rules, bool areAcross)
    {
        var joined = new List<Rule>();
        var sorted = rules.Where(rule => rule.IsAcross == areAcross).OrderBy(rule => rule.At).ToList();
        for (var first = 0; first < sorted.Count;)
        {
            var end = first + 1;
            while (end < sorted.Count && sorted[end].At - sorted[first].At <= Beside)
                end++;
            JoinEnds(sorted[first..end], joined);
            first = end;
        }

        return joined;
    }

    /// <summary>Joins lines that are at the same height end to end.</summary>
    private static void JoinEnds(List<Rule> rules, List<Rule> joined)
    {
        rules.Sort((one, other) => one.From.CompareTo(other.From));
        var line = rules[0];
        foreach (var rule in rules)
        {
            if (rule.From - line.To > Behind)
            {
                Add(line);
                line = rule;
            }

            line = line with { To = Math.Max(line.To, rule.To) };
        }

        Add(line);

        void Add(Rule whole)
        {
            if (whole.Length >= Shortest)
                joined.Add(whole);
        }
    }
}

namespace Disclosure.Benchmarks;

/// <summary>Measures the gates and says which hold.</summary>
internal static class GatesCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="ids">The gates to measure, with those that are measured together; empty for all.</param>
    /// <param name="output">Takes the table, line by line as it is measured.</param>
    /// <returns>0 if all gates hold, otherwise 1.</returns>
    public static int Run(IReadOnlyCollection<string> ids, TextWriter output)
    {
        foreach (var line in GateTable.Head)
            output.WriteLine(line);
        var hold = true;
        foreach (var group in GateGroup.All.Where(group => ids.Count == 0 || group.Gates.Any(gate => ids.Contains(gate.Id))))
        {
            foreach (var result in group.Results())
            {
                output.WriteLine(GateTable.Line(result));
                hold &= result.Holds;
            }
        }

        return hold ? 0 : 1;
    }
}

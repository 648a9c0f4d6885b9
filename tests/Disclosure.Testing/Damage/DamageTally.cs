namespace Disclosure.Testing;

/// <summary>What came of the documents of a kind of damage in a layout.</summary>
internal sealed class DamageTally
{
    /// <summary>How many documents there were.</summary>
    public long Documents { get; private set; }

    /// <summary>In how many of them a figure was wrong.</summary>
    public long WrongDocuments { get; private set; }

    /// <summary>How many numbers were printed.</summary>
    public long Expected { get; private set; }

    /// <summary>How many were read.</summary>
    public long Read { get; private set; }

    /// <summary>How many of those were wrong.</summary>
    public long Wrong { get; private set; }

    private long Untouched { get; set; }

    private long Kept { get; set; }

    /// <summary>Of the numbers that the damage did not touch, the share still read; null if it touched all.</summary>
    public double? Recall => Untouched == 0 ? null : (double)Kept / Untouched;

    /// <summary>Counts a document.</summary>
    public void Add(Comparison outcome)
    {
        Documents++;
        WrongDocuments += outcome.Wrong.Count > 0 ? 1 : 0;
        Expected += outcome.Expected;
        Read += outcome.Read;
        Wrong += outcome.Wrong.Count;
        Untouched += outcome.Untouched;
        Kept += outcome.Kept;
    }

    /// <summary>Counts what another one has counted.</summary>
    public void Add(DamageTally other)
    {
        Documents += other.Documents;
        WrongDocuments += other.WrongDocuments;
        Expected += other.Expected;
        Read += other.Read;
        Wrong += other.Wrong;
        Untouched += other.Untouched;
        Kept += other.Kept;
    }
}

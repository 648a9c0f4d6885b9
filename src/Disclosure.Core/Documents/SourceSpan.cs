namespace Disclosure;

/// <summary>A stretch of the decoded source text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units it has.</param>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Offset + Length;
}

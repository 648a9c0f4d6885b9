namespace Disclosure.Findings;

/// <summary>What a rule rests on.</summary>
internal enum RuleBasis
{
    /// <summary>The document: it cannot be read, or not with certainty, whatever its form.</summary>
    Document,

    /// <summary>The form: what its schema says that a document has.</summary>
    Form,
}

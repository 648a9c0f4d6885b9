namespace Disclosure.Testing;

/// <summary>A kind of damage. It does one thing to a document, at a place that is drawn.</summary>
/// <param name="Family">What is damaged.</param>
/// <param name="Name">What happens to it.</param>
/// <param name="Apply">Does it; false if the document has no place for it.</param>
internal sealed record DamageKind(string Family, string Name, Func<DamagedDocument, Random, bool> Apply)
{
    /// <summary>The name that tells it from all others.</summary>
    public string FullName => $"{Family}: {Name}";
}

namespace Disclosure.Writing;

/// <summary>Marks that tell sentences and menus from names.</summary>
internal static class Punctuation
{
    /// <summary>No title and no name of an agency has one.</summary>
    public const string OfProse = "。；！？，,;|>：:";
}

namespace Disclosure.Testing;

/// <summary>A cell in which another number was read than the document says.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Own">The number printed in it before the damage; null for none.</param>
/// <param name="Read">What was read.</param>
internal sealed record WrongFigure(string Key, decimal? Own, decimal Read)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Key}: read {Read}, printed ") + (Own is { } own ? FormattableString.Invariant($"{own}") : "no number");
}

namespace Disclosure.Testing;

/// <summary>The layouts in which documents are damaged.</summary>
internal static class DamageLayouts
{
    /// <summary>The layouts that the library reads.</summary>
    public static TextLayout[] AreRead { get; } = [new TabbedLinesLayout(), new PlainLinesLayout(), new GridLayout()];

    /// <summary>Those, and layouts that it does not read yet.</summary>
    public static TextLayout[] All { get; } =
    [
        .. AreRead,
        .. Enum.GetValues<PipeStyle>().Select(style => new PipeRowsLayout(style)),
        new KeptLinesLayout(),
        new SpacedLinesLayout(),
    ];
}

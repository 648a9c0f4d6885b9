namespace Disclosure.Testing;

/// <summary>The layouts in which documents are damaged.</summary>
internal static class DamageLayouts
{
    /// <summary>The layouts in which the tests damage documents.</summary>
    public static TextLayout[] AreRead { get; } = [new TabbedLinesLayout(), new PlainLinesLayout(), new GridLayout()];

    /// <summary>Web pages, for which a reader is needed.</summary>
    public static TextLayout[] Pages { get; } = [.. Enum.GetValues<PageStyle>().Select(style => new PageRowsLayout(style))];

    /// <summary>Those, and others that are damaged only when somebody asks: the tests shall be quick.</summary>
    public static TextLayout[] All { get; } =
    [
        .. AreRead,
        .. Enum.GetValues<PipeStyle>().Select(style => new PipeRowsLayout(style)),
        .. Enum.GetValues<BarStyle>().Where(static style => style != BarStyle.Alone).Select(static style => new BarCellsLayout(style)), // There, any line above the bar of a blank cell is that cell.
        new KeptLinesLayout(),
        new SpacedLinesLayout(),
        .. Pages,
        new BlankRowsLayout(BlankStyle.Single),
        new BlankRowsLayout(BlankStyle.Aligned),
        new CsvLayout(','),
        new CsvLayout(';'),
    ];
}

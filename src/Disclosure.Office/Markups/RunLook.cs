using DocumentFormat.OpenXml;

namespace Disclosure.Office.Markups;

/// <summary>How a run of text looks, as far as it changes what is read; null is what a style does not say.</summary>
/// <param name="Hidden">Whether it is hidden.</param>
/// <param name="Position">Whether it is set higher or lower: <c>superscript</c>, <c>subscript</c> or <c>baseline</c>.</param>
/// <param name="StruckOut">Whether it is struck out.</param>
internal readonly record struct RunLook(bool? Hidden, string? Position, bool? StruckOut)
{
    public bool IsHidden => Hidden == true;

    /// <summary>What stands before it, lest its figures are read as digits of the number before it.</summary>
    public char? Mark => Position switch
    {
        "superscript" => '^',
        "subscript" => '_',
        _ => StruckOut == true ? '~' : null,
    };

    /// <summary>The look that some properties give.</summary>
    public static RunLook Of(OpenXmlElement? properties) => properties is null ? default : new RunLook(
        Markup.IsOn(properties, "vanish"),
        Markup.Value(Markup.Child(properties, "vertAlign")),
        Markup.IsOn(properties, "strike") ?? Markup.IsOn(properties, "dstrike"));

    /// <summary>This look over another one.</summary>
    public RunLook Over(RunLook other) => new(Hidden ?? other.Hidden, Position ?? other.Position, StruckOut ?? other.StruckOut);

    /// <summary>This look of a run's style over that of its paragraph's: what both switch on is off.</summary>
    public RunLook Beside(RunLook paragraph) =>
        new(Toggle(Hidden, paragraph.Hidden), Position ?? paragraph.Position, Toggle(StruckOut, paragraph.StruckOut));

    private static bool? Toggle(bool? one, bool? other) => one is null ? other : other is null ? one : one != other;
}

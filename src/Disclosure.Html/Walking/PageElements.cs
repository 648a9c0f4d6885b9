using AngleSharp.Dom;
using Disclosure.Html.Scanning;

namespace Disclosure.Html.Walking;

/// <summary>What the elements of a page are to its text.</summary>
internal static class PageElements
{
    /// <summary>Whether the text of an element is text of the page.</summary>
    public static bool IsShown(IElement element) =>
        !element.HasAttribute("hidden") && element.LocalName is not ("rt" or "rp") && TagRoles.Role(element.LocalName) != TagRole.Unseen;

    /// <summary>Whether lines end before and behind an element.</summary>
    public static bool IsBlock(IElement element) => TagRoles.Role(element.LocalName) is TagRole.Block or TagRole.Table or TagRole.Void;

    /// <summary>Whether white space and line ends in it count.</summary>
    public static bool IsPreformatted(IElement element) => element.LocalName is "pre" or "listing";

    /// <summary>What stands for figures being set higher or lower, lest they are read as digits of the number before them.</summary>
    public static char? Mark(IElement element) => element.LocalName switch
    {
        "sup" => '^',
        "sub" => '_',
        _ => null,
    };
}

namespace Disclosure.Html.Scanning;

/// <summary>What an element means for the text of a page.</summary>
internal enum TagRole
{
    /// <summary>It changes nothing but the looks of its text.</summary>
    Inline,

    /// <summary>It stands alone: lines end before and behind it.</summary>
    Block,

    /// <summary>A part of a table.</summary>
    Table,

    /// <summary>It is struck out, or not shown: its text is none of the page.</summary>
    Unseen,

    /// <summary>Its content is no markup, and none of the page.</summary>
    Opaque,

    /// <summary>It has no content: a line break or a rule.</summary>
    Void,

    /// <summary>A part of an annotation, or a figure set higher or lower: kept as it is.</summary>
    Kept,
}

using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Layouts.Pieces;

/// <summary>What a label can be on a page, in any edition of the form.</summary>
/// <param name="IsHead">Whether it can stand in a head.</param>
/// <param name="IsColumn">Whether it can name a column.</param>
/// <param name="IsRow">Whether it can name a row.</param>
/// <param name="IsGroup">Whether it can name a group of rows.</param>
/// <param name="IsSection">Whether it opens a section, its number included.</param>
/// <param name="IsBlock">Whether it is the title of a block.</param>
/// <param name="IsTitle">Whether it opens a section, with or without a number.</param>
internal readonly record struct LabelRoles(bool IsHead, bool IsColumn, bool IsRow, bool IsGroup, bool IsSection, bool IsBlock, bool IsTitle)
{
    public static LabelRoles Of(LabelLookup labels, int label)
    {
        var roles = new LabelRoles();
        foreach (var meaning in labels.Meanings(label))
            roles = roles with
            {
                IsHead = roles.IsHead || meaning.IsOfHead,
                IsColumn = roles.IsColumn || meaning.Role == LabelRole.Column,
                IsRow = roles.IsRow || meaning.Role == LabelRole.Row,
                IsGroup = roles.IsGroup || meaning.Role == LabelRole.RowGroup,
                IsSection = roles.IsSection || meaning.Role == LabelRole.Section,
                IsBlock = roles.IsBlock || meaning.Role == LabelRole.Block,
                IsTitle = roles.IsTitle || meaning.Role is LabelRole.Section or LabelRole.UnnumberedSection,
            };
        return roles;
    }
}

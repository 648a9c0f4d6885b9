namespace Disclosure.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("AGENCY OVERALL", "Agency Overall")]
    [InlineData("ＴＯＴＡＬ", "total")]
    [InlineData("Fee-Related Reason", "fee – related reason")]
    [InlineData("一、总体情况", "一. 總體情況")]
    public void Case_width_spacing_and_punctuation_make_no_difference(string one, string other) =>
        Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("供(gōng)水", "供水")]
    [InlineData("的（de）", "的")]
    public void A_pinyin_gloss_behind_a_character_is_dropped(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Fact]
    public void A_word_in_brackets_behind_other_text_is_kept() =>
        Assert.NotEqual(Folding.Fold("Requests (new)"), Folding.Fold("Requests (old)"));
}

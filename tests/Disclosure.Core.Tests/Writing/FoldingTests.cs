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
    [InlineData("共和(he)(he)國", "共和国")]
    [InlineData("庄(zhuāng)", "庄")]
    [InlineData("儿(er)", "儿")]
    public void A_pinyin_gloss_behind_a_character_is_dropped(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("金额(usd)")]
    [InlineData("数量(kg)")]
    [InlineData("甲(a)")]
    [InlineData("类(B)")]
    [InlineData("甲(the)")]
    public void Other_letters_behind_a_character_are_kept(string printed) => Assert.Equal(printed.ToLowerInvariant(), Folding.Fold(printed));

    [Fact]
    public void A_word_in_brackets_behind_other_text_is_kept() =>
        Assert.NotEqual(Folding.Fold("Requests (new)"), Folding.Fold("Requests (old)"));
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Comparing while folding says the same as folding first.</summary>
[RepeatableProperties]
public sealed class FoldingProperties
{
    /// <summary>Texts of cells: pairs that fold to one another, characters that are dropped, and what sets cells off.</summary>
    private static readonly string[] s_pieces =
        ["（", "(", "）", ")", "一", "二", "三", "、", "，", ".", " ", "\u00A0", "　", "\u200B", "“", "信息", "資訊", "(xùn)", "(he)", "1", "１", "\t", "\n", "\r"];

    [Property(MaxTest = 5000)]
    public Property A_printed_text_is_another_one_folded_if_it_folds_to_it() =>
        Prop.ForAll(Texts(), Texts(), (printed, other) => FoldedComparison.IsFolded(printed, Folding.Fold(other)) == (Folding.Fold(printed) == Folding.Fold(other)));

    [Property(MaxTest = 5000)]
    public Property What_matches_folds_to_the_same_cells() =>
        Prop.ForAll(Texts(), Texts(), (text, other) => FoldedComparison.Match(text, other) is var length && (length < 0 || Cells(text[..length]) == Cells(other)));

    [Property(MaxTest = 5000)]
    public Property A_text_matches_however_it_is_varied_inside_its_cells() =>
        Prop.ForAll(Texts(), Gen.Elements(" ", "\u00A0", "　", "\u200B").ListOf().ToArbitrary(), (other, noise) =>
        {
            var text = string.Concat(other.Select((c, i) => (i < noise.Count && !IsEnd(c) ? noise[i] : "") + (c == '（' ? '(' : c)));

            return FoldedComparison.Match(text + "\t", other + "\t") == text.Length + 1;
        });

    [Theory]
    [InlineData("总计\n \t", "总计\n\t")]
    [InlineData("总计\t \t", "总计\t\t")]
    [InlineData(" \t总计", "\t总计")]
    public void A_blank_between_what_sets_cells_off_is_a_cell_of_its_own(string text, string other) => Assert.Equal(-1, FoldedComparison.Match(text, other));

    private static Arbitrary<string> Texts() => Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static string Cells(string text) => string.Concat(text.Select(c => IsEnd(c) ? c.ToString() : Folding.Fold([c])));

    private static bool IsEnd(char c) => c is '\t' or '\n' or '\r';
}

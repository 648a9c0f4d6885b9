using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What prediction reads without the recogniser is what the grammar says of the same characters.</summary>
public sealed class PlainValueProperties
{
    private static readonly NilMarks s_marks = new(["—", "/", "无", "空"]);

    private static readonly ValueGrammar s_grammar = new(s_marks);

    [Property(MaxTest = 3000)]
    public Property Plain_digits_are_read_up_to_the_first_other_character() =>
        Prop.ForAll(NearPadded(), Behind(), (figure, behind) =>
        {
            var digits = figure.TakeWhile(char.IsAsciiDigit).Count();

            var count = PlainDigits.Read(figure + behind, 0, out var number);

            return Math.Min(count, PlainDigits.Most + 1) == Math.Min(digits, PlainDigits.Most + 1)
                && (digits is 0 or > PlainDigits.Most || s_grammar.Read(figure.AsSpan(0, digits)) == ValueReading.Integer(number));
        });

    [Property(MaxTest = 3000)]
    public Property Padded_digits_are_what_the_grammar_reads_there() =>
        Prop.ForAll(NearPadded(), Behind(), (figure, behind) =>
        {
            var length = PaddedDigits.Read(figure + behind, 0, out var digits, out var number);

            var expected = digits == 0 ? ValueReading.Blank : ValueReading.Integer(number);
            return length == 0 || s_grammar.Read((figure + behind).AsSpan(0, length)) == expected;
        });

    [Property]
    public bool A_usual_mark_is_a_mark_of_the_grammar(char c) => !s_marks.IsUsualMark(c) || s_grammar.Read([c]) == ValueReading.NilMark;

    [Fact]
    public void The_marks_that_a_form_prints_are_usual() => Assert.All("—/无空-－", mark => Assert.True(s_marks.IsUsualMark(mark)));

    [Property(MaxTest = 2000)]
    public Property A_cell_ends_at_the_first_tab_or_line_end() =>
        Prop.ForAll(NearPadded(), Behind(), (before, behind) =>
        {
            var text = before + behind;
            return Enumerable.Range(0, text.Length + 1).All(at => CellEnd.Find(text, at) == First(text, at));
        });

    private static int First(string text, int at) => text.IndexOfAny(['\t', '\n', '\r'], at) is >= 0 and var end ? end : text.Length;

    /// <summary>Figures as cells hold them, and what is nearly one.</summary>
    private static Arbitrary<string> NearPadded() =>
        Gen.Elements("0", "7", "12", "345", "9999999", "10000000", " ", "\u00A0", "　", "\t", "\n", "—", "无", "１", ",", "件")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>What follows: nothing, as at the end of a text, or more than is looked at in one go.</summary>
    private static Arbitrary<string> Behind() =>
        Gen.Elements("", "\n", "\t5\t6", "\n\t行政许可\n\t12\n\t0\n\n", "总计", "\r\n\r\n12345678901234567890").ToArbitrary();
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What prediction reads without the recogniser is what the grammar says of the same characters.</summary>
[RepeatableProperties]
public sealed class PlainValueProperties
{
    private static readonly NilMarks s_marks = new(["—", "/", "无", "空"]);

    private static readonly ValueGrammar s_grammar = new(s_marks);

    [Property(MaxTest = 3000)]
    public Property Few_plain_digits_are_read_wherever_the_grammar_reads_an_integer_there() =>
        Prop.ForAll(NearPadded(), Behind(), (figure, behind) => Enumerable.Range(0, PlainDigits.MaxDigits + 2).All(length =>
        {
            var text = figure + behind;
            var isRead = PlainDigits.TryRead(text, 0, length, '0', out var number);

            var canBeRead = text.Length >= PlainDigits.MaxDigits && length <= PlainDigits.MaxDigits && text.Take(length).All(char.IsAsciiDigit);
            return isRead == canBeRead && (!isRead || length == 0 ? number == 0 || !isRead : s_grammar.Read(text.AsSpan(0, length)) == ValueReading.Integer(number));
        }));

    [Property(MaxTest = 1000)]
    public Property Wide_digits_have_the_value_of_narrow_ones() =>
        Prop.ForAll(Gen.Choose(0, 9999).ToArbitrary(), figure =>
        {
            var wide = string.Concat($"{figure}".Select(c => (char)(c - '0' + '０')));

            return PlainDigits.TryRead(wide + "\n\t\n\t", 0, wide.Length, '０', out var number) && number == figure;
        });

    [Property(MaxTest = 5000)]
    public Property A_padded_cell_is_what_the_grammar_reads_in_it() =>
        Prop.ForAll(NearPadded(), Behind(), (figure, behind) => Enumerable.Range(0, Math.Min(12, figure.Length + behind.Length + 1)).All(length =>
        {
            var text = figure + behind;
            var cell = PaddedCell.Read(text, 0, length, s_marks).Cell;

            var expected = s_grammar.Read(text.AsSpan(0, length));
            return cell.State == CellState.Absent || (cell.State == expected.State && cell.Length == length && cell.Offset == 0 && Value(cell) == expected.Mantissa);
        }));

    private static long Value(CellSlot cell) => (long)(cell.Value ?? 0);

    [Property]
    public bool A_usual_mark_is_a_mark_of_the_grammar(char c) => !s_marks.IsUsualMark(c) || s_grammar.Read([c]) == ValueReading.NilMark;

    [Fact]
    public void The_marks_that_a_form_prints_are_usual() => Assert.All("—/无空-－", mark => Assert.True(s_marks.IsUsualMark(mark)));

    /// <summary>Figures as cells hold them, and what is nearly one.</summary>
    private static Arbitrary<string> NearPadded() =>
        Gen.Elements("0", "7", "12", "345", "9999999", "10000000", " ", "\u00A0", "　", "\t", "\n", "—", "无", "１", ",", "件")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>What follows: nothing, as at the end of a text, or more than is looked at in one go.</summary>
    private static Arbitrary<string> Behind() =>
        Gen.Elements("", "\n", "\t5\t6", "\n\t行政许可\n\t12\n\t0\n\n", "总计", "\r\n\r\n12345678901234567890").ToArbitrary();
}
